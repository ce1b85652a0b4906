import type { CheckRefusal } from "../../simulation/check.ts";
import type { LaunchTarget } from "./authorization.types.ts";
import type { Purpose } from "./purpose.ts";

/** What an authorization decided, handed to the machine that issues code and tokens. */
export interface GrantInput {
  readonly id: string;
  readonly kind: "collect" | "step-up" | "prepare" | "module";
  readonly purpose: Purpose;
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
  readonly isRevoked: boolean;
  readonly refusal: CheckRefusal | null;
}

export type GrantEvent =
  | ({ readonly type: "token.requested" } & TokenRequest)
  | ({ readonly type: "refresh.requested" } & TokenRequest)
  | { readonly type: "revoked" }
  /** The code came as actor token of a token exchange. */
  | { readonly type: "actor.presented" };
