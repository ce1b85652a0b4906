import type { CheckRefusal } from "../../simulation/check.ts";
import type { AuthorizationContext, LaunchTarget } from "./authorization.types.ts";

/** What an authorization decided, handed to the machine that issues code and tokens. */
export interface GrantInput {
  readonly id: string;
  readonly kind: "collect" | "step-up" | "prepare" | "module";
  readonly exchange: number;
  readonly client: string;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scope: string;
  readonly challenge: string | undefined;
  readonly nonce: string | undefined;
  readonly acr: string | undefined;
  readonly correlationId: string | undefined;
  readonly sub: string;
  /** Moment of the DigiD login on which this grant rests, epoch ms; null when nobody logged in. */
  readonly digidAt: number | null;
  readonly services: readonly string[];
  readonly longTerm: boolean;
  readonly startAllowed: boolean;
  readonly launch: { readonly task: string; readonly resources: readonly string[]; readonly returnUrl: string } | null;
  /** What is prepared, where the grant is a preparation. */
  readonly target: LaunchTarget | null;
  /** The mark of the browser in which the preparation was made. */
  readonly mark: string | null;
  /** A mark that the redirect with the code sets: made at a login (option 1) or with the code (3a with PAR). */
  readonly newMark: string | null;
}

/** What the token endpoint read from a request. */
export interface TokenRequest {
  readonly exchange: number;
  readonly certificate: string | undefined;
  readonly basic: { readonly id: string; readonly secret: string } | undefined;
  readonly clientId: string | undefined;
  readonly presentedRedirectUri: string | undefined;
  readonly verifier: string | undefined;
  readonly refreshToken: string | undefined;
}

export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string | null;
  readonly expiresIn: number;
}

export interface GrantContext extends GrantInput {
  readonly code: string;
  readonly launchValue: string | null;
  /** Epoch ms. */
  readonly codeExpires: number;
  readonly codePresented: boolean;
  readonly request: TokenRequest | null;
  readonly tokens: Tokens | null;
  /** `jti` of the access tokens that this grant issued. */
  readonly issued: readonly string[];
  /** Newest last; all before it are rotated. */
  readonly refreshTokens: readonly string[];
  readonly refreshExpires: number | null;
  /** Epoch ms of the first token: the module session is counted from here. */
  readonly startedAt: number | null;
  readonly refusal: CheckRefusal | null;
}

export type GrantEvent =
  | ({ readonly type: "token.requested" } & TokenRequest)
  | ({ readonly type: "refresh.requested" } & TokenRequest)
  | { readonly type: "revoked" }
  /** The code came as actor token of a token exchange. */
  | { readonly type: "actor.presented" };

/**
 * The grant that an authorization leads to. With a launch value its subject is that of the launch: where the rule that
 * compares them is switched off, the launch context wins over the user who logged in.
 */
export function grantOf(context: AuthorizationContext, services: readonly string[]): Omit<GrantInput, "id"> {
  // A launch by the DVA itself ends in a redirect to the module, never in a grant.
  const kind = context.kind === "dva-launch" ? "prepare" : context.kind;
  const { exchange, client, redirectUri, state, scope, challenge, nonce, acr, correlationId } = context;
  const { digidAt, longTerm, startAllowed, launch, target, mark } = context;
  return {
    kind,
    exchange,
    client,
    redirectUri,
    state,
    scope,
    challenge,
    nonce,
    acr,
    correlationId,
    sub: launch?.sub ?? context.sub ?? "",
    digidAt,
    services,
    longTerm,
    startAllowed,
    launch: launch && { task: launch.task, resources: launch.resources, returnUrl: launch.returnUrl },
    target,
    mark: mark?.cookie ?? null,
    newMark: context.newMark,
  };
}
