import { verifyJwt } from "../protocol/jwt.ts";
import type { Check } from "../simulation/check.ts";

/** Facts: the token as presented and whether its grant still stands. */
export interface AccessTokenFacts {
  readonly token: string;
  readonly issuer: string;
  readonly audience: string;
  readonly publicKey: CryptoKey;
  readonly now: number;
  readonly revoked: boolean;
}

/** @see https://www.rfc-editor.org/rfc/rfc9068#section-4 */
export const accessToken: Check<AccessTokenFacts> = {
  id: "access-token",
  title: "the access token is signed by this server, not expired and not revoked",
  status: "S",
  clause: "RFC 6750 §3.1; RFC 9068 §4",
  refusal: { error: "invalid_token", description: "the access token is not valid" },
  compare: async ({ token, issuer, audience, publicKey, now, revoked }) => {
    const verified = await verifyJwt(token, { publicKey, issuer, audience, now });
    const good = `signed by ${issuer}, not expired, not revoked`;
    const actual = verified.ok ? (revoked ? "revoked" : good) : verified.refused.description;
    return { passed: actual === good, expected: good, actual };
  },
};
