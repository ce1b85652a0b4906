import type { Story } from "./story.ts";

/** Documented in a MedMij/KoppelMij text, required by a cited Standard, Undocumented but needed, or Hardening. */
export type CheckStatus = "D" | "S" | "U" | "H";
export type CheckResult = "passed" | "failed" | "off";
export type Channel = "front" | "back" | "local";
export type Domain = "person" | "provider" | "external" | "attacker";

export type TokenKind =
  | "authorization-code"
  | "access-token"
  | "refresh-token"
  | "id-token"
  | "launch-token"
  | "launch-code"
  | "temporary-token"
  | "delegation-token"
  | "request-uri"
  | "client-assertion"
  | "dpop-proof"
  | "digid-artifact"
  | "digid-assertion"
  | "cookie"
  | "state"
  | "code-verifier"
  | "subscription";

/** How the honest Person's run ended. */
export interface Outcome {
  readonly status: "completed" | "stopped" | "waiting";
  readonly party?: string;
  readonly check?: string;
  readonly error?: string;
  readonly page?: string;
  readonly decision?: { readonly id: string; readonly by: string; readonly choices: readonly string[] };
}

export interface Participant {
  readonly id: string;
  readonly label: string;
  readonly domain: Domain;
  readonly person?: string;
}

/** One delivery: a request, a response, or an action between the Person and the browser. */
export interface RecordedMessage {
  readonly n: number;
  readonly phase: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly channel: Channel;
  readonly kind: "request" | "response" | "action";
  readonly label: string;
  /** ISO 8601 on the virtual clock. */
  readonly time: string;
  /** The number of the request that this response answers. */
  readonly answers?: number;
  /** The number of the message during whose handling this one was sent. */
  readonly cause?: number;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  /** Lower-case names in alphabetical order. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** The id of the page that this message carries or shows. */
  readonly page?: string;
  readonly decision?: { readonly id: string; readonly choice: string };
  readonly by?: "attacker";
  readonly observedBy?: readonly string[];
  readonly heldBack?: true;
  readonly altered?: readonly string[];
  readonly alteredFrom?: number;
}

export interface RecordedCheck {
  /** The number of the message after which the check ran. */
  readonly after: number;
  readonly party: string;
  readonly id: string;
  readonly result: CheckResult;
  readonly expected?: string;
  readonly actual?: string;
  readonly status: CheckStatus;
  readonly clause: string;
}

export interface RecordedToken {
  readonly id: string;
  readonly kind: TokenKind;
  readonly format: "jwt" | "opaque";
  readonly value: string;
  readonly issuer: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** ISO 8601 on the virtual clock. */
  readonly expires?: string;
  readonly seenBy: readonly string[];
  readonly messages: readonly number[];
}

export interface RecordedState {
  readonly after: number;
  readonly party: string;
  /** `dva` for the party itself, `dva/authorization-2` for a session machine. */
  readonly actor: string;
  readonly value: string;
  readonly context: Readonly<Record<string, unknown>>;
}

export interface RecordedLog {
  readonly after: number;
  readonly party: string;
  readonly event: string;
  readonly correlationId?: string;
}

export interface RecordedGoal {
  readonly id: string;
  readonly reached: boolean;
  readonly evidence: readonly number[];
}

export interface Metrics {
  readonly pgoLogins: number;
  readonly digidLogins: number;
  readonly digidLoginsAtLaunch: number;
  readonly consents: number;
  readonly consentsAtLaunch: number;
  readonly frontChannel: number;
  readonly backChannel: number;
  readonly credentialsInFrontChannel: number;
  readonly secondsSinceDigid: number | null;
  readonly victimCompleted?: boolean;
  readonly [more: string]: number | boolean | null | undefined;
}

/** What the machines did, before anyone judges it. */
export interface Run {
  readonly story: Story;
  readonly outcome: Outcome;
  readonly participants: readonly Participant[];
  readonly messages: readonly RecordedMessage[];
  readonly checks: readonly RecordedCheck[];
  readonly tokens: readonly RecordedToken[];
  readonly states: readonly RecordedState[];
  readonly logs: readonly RecordedLog[];
  /** Resource or record (`Task/456`) to the id of the person whose it is. */
  readonly owners: Readonly<Record<string, string>>;
  readonly jwks: Readonly<Record<string, { readonly keys: readonly Readonly<Record<string, unknown>>[] }>>;
}

/** The whole, immutable and numbered account of one run, in the field order of the contract. */
export interface Recording extends Run {
  readonly goals: readonly RecordedGoal[];
  readonly metrics: Metrics;
  /** SHA-256 of the canonical JSON of all other fields, base64url. */
  readonly fingerprint: string;
}
