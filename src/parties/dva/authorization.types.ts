import type { CheckRefusal } from "../../simulation/check.ts";
import type { BrowserMarkContext } from "./browser-mark.machine.ts";
import type { Proof } from "./checks/user-re-identification.ts";
import type { Purpose } from "./purpose.ts";

/** What the DVA remembers of a launch value, copied at the moment it is presented. */
export interface LaunchFacts {
  readonly session: string;
  readonly client: string;
  readonly sub: string;
  readonly task: string;
  readonly taskTitle: string;
  readonly resources: readonly string[];
  readonly returnUrl: string;
  readonly expires: number;
  readonly binding: string | null;
  readonly presented: boolean;
  readonly succeeded: boolean;
}

/** What a launch is asked for, read from the DVA's own data. */
export interface LaunchTarget {
  /** `Type/id`, the Task first. */
  readonly resources: readonly string[];
  readonly task: string;
  readonly taskTitle: string;
  /** FHIR ids of the patients whose resources these are. */
  readonly owners: readonly string[];
  /** `client_id` of the module of the Task. */
  readonly module: string;
  readonly moduleName: string;
  readonly returnUrl: string;
}

/** An authorization request as the endpoint read it. */
export interface AuthorizationInput {
  readonly id: string;
  /**
   * Who asks for what: a PGO to collect, a PGO for a login at this launch, a PGO that prepares a launch, a PGO that has
   * the DVA launch, or a module.
   */
  readonly kind: "collect" | "step-up" | "prepare" | "dva-launch" | "module";
  /** What a PGO that collects, in the widest sense, wants. */
  readonly purpose: Purpose;
  readonly exchange: number;
  readonly client: string;
  readonly clientName: string;
  readonly registeredRedirectUris: readonly string[];
  readonly redirectUri: string;
  readonly destination: string | undefined;
  /** A fault that is reported by redirect once the redirect_uri is known to be right. */
  readonly problem: { readonly error: string; readonly description: string } | null;
  readonly scope: string;
  readonly state: string | undefined;
  readonly challenge: string | undefined;
  readonly nonce: string | undefined;
  readonly aud: string | undefined;
  readonly acr: string | undefined;
  readonly correlationId: string | undefined;
  /** The browser's session cookie: its own, or a fresh one that the first page sets. */
  readonly cookie: string;
  readonly cookieIsNew: boolean;
  /** A DigiD login that the DVA's own session of this browser remembers. */
  readonly session: { readonly sub: string; readonly digidAt: number } | null;
  /** The short-lived mark that the browser shows. */
  readonly mark: BrowserMarkContext | null;
  readonly launch: LaunchFacts | null;
  /** A module that starts by itself and needs no launch value. */
  readonly isStandalone: boolean;
  readonly target: LaunchTarget | null;
  readonly pushed: {
    readonly session: string;
    readonly client: string;
    readonly sub: string | null;
    readonly used: boolean;
    readonly expires: number;
  } | null;
  /** A launch context that the PGO signed, and the PGO that says so. */
  readonly contextJwt: string | undefined;
  readonly pgoOrigin: string;
  /** How the user becomes known: by logging in, by a session, by a mark, by a pushed token, or not (the launch counts). */
  readonly identification: "digid" | "session" | "mark" | "pushed" | "launch";
  readonly askConsent: boolean;
}

export interface AuthorizationContext extends AuthorizationInput {
  readonly proof: Proof | null;
  /** A mark that the next answer sets. */
  readonly newMark: string | null;
  readonly sub: string | null;
  readonly digidAt: number | null;
  readonly assertion: string | null;
  /** The answer on the consent page, and until when it can be established (epoch ms). */
  readonly answer: string | null;
  readonly consentExpires: number;
  readonly consent: string | null;
  readonly longTerm: boolean;
  readonly startAllowed: boolean;
  /** The name under which the browser presented its session cookie. */
  readonly cookieName: string | null;
  readonly refusal: Pick<CheckRefusal, "error" | "description" | "check"> | null;
}

interface BrowserStep {
  readonly exchange: number;
  readonly cookieName: string;
}

export type AuthorizationEvent =
  | ({ readonly type: "landing.answered"; readonly choice: string } & BrowserStep)
  | ({ readonly type: "digid.returned"; readonly artifact: string | undefined } & BrowserStep)
  | ({ readonly type: "consent.answered"; readonly choice: string } & BrowserStep)
  | ({ readonly type: "refusal.continued" } & BrowserStep);
