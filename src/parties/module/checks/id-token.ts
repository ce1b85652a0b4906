import { verifyJwt } from "../../../protocol/jwt.ts";
import type { Check } from "../../../simulation/check.ts";

export interface IdTokenFacts {
  readonly idToken: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sentNonce: string;
  /** The document behind `jwks_uri`. */
  readonly jwks: { readonly keys: readonly object[] };
  readonly now: number;
}

/** @see OpenID Connect Core §3.1.3.7 */
export const idTokenCheck: Check<IdTokenFacts> = {
  id: "id-token",
  title: "the ID token is signed by the DVA, for this module and this login",
  status: "S",
  clause: "OpenID Connect Core §3.1.3.7",
  refusal: { error: "invalid_token", description: "the ID token is not valid" },
  compare: async ({ idToken, issuer, clientId, sentNonce, jwks, now }) => {
    const verified = await verifyJwt(idToken, { jwks, issuer, audience: clientId, now });
    const good = `signed by ${issuer} for ${clientId}, nonce ${sentNonce}`;
    const nonce = verified.ok ? String(verified.value.claims.nonce) : "";
    const actual = verified.ok ? `signed by ${issuer} for ${clientId}, nonce ${nonce}` : verified.refused.description;
    return { passed: actual === good, expected: good, actual };
  },
};
