import type { ClientAssertion } from "../../protocol/client-assertion.ts";
import type { CheckRefusal } from "../../simulation/check.ts";

/** What an authorization at the PGO decided. */
export interface ModuleGrantInput {
  readonly id: string;
  readonly exchange: number;
  readonly client: string;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scope: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
  readonly account: string;
  /** The Aanbieder whose data it is about; empty for the PGO's own. */
  readonly provider: string;
  /** FHIR id of the Task. */
  readonly task: string;
}

/** What the token endpoint of the PGO read from a request. */
export interface ModuleTokenRequest {
  readonly exchange: number;
  readonly assertion: ClientAssertion | undefined;
  readonly presentedRedirectUri: string | undefined;
  readonly verifier: string | undefined;
  readonly refreshToken: string | undefined;
}

export interface TemporaryToken {
  readonly value: string;
  /** Epoch ms. */
  readonly expires: number;
}

export interface ModuleGrantContext extends ModuleGrantInput {
  readonly isTemporary: boolean;
  readonly code: string;
  /** Epoch ms. */
  readonly codeExpires: number;
  readonly codePresented: boolean;
  readonly request: ModuleTokenRequest | null;
  /** The token of the DVA on which the module's token rests. */
  readonly subjectToken: string | null;
  /** The DVA's answer to the exchange (2a), or the token that the PGO signed for its own data (PS). */
  readonly delegated: Readonly<Record<string, unknown>> | null;
  readonly temporary: TemporaryToken | null;
  /** All temporary tokens of this grant, newest last. */
  readonly temporaries: readonly TemporaryToken[];
  /** `jti` of the access tokens that the PGO signed itself. */
  readonly issued: readonly string[];
  readonly idToken: string | null;
  readonly refreshTokens: readonly string[];
  readonly refreshExpires: number | null;
  readonly startedAt: number | null;
  /** `jti` of the assertions that were used here. */
  readonly usedAssertions: readonly string[];
  readonly refusal: CheckRefusal | null;
}

export type ModuleGrantEvent =
  | ({ readonly type: "token.requested" } & ModuleTokenRequest)
  | ({ readonly type: "refresh.requested" } & ModuleTokenRequest)
  | { readonly type: "revoked" };
