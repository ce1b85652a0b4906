import { verifyJwt } from "../protocol/jwt.ts";
import type { Check } from "../simulation/check.ts";

/** Facts: the assertion that came, the client that it must be of, and the key that this client registered. */
export interface AssertionAuthFacts {
  readonly assertion: string;
  readonly assertionClient: string;
  readonly clientKey: CryptoKey;
  readonly now: number;
}

/** The client proves itself by a signature instead of a secret. @see https://www.rfc-editor.org/rfc/rfc7523#section-3 */
export const clientAssertionAuth: Check<AssertionAuthFacts> = {
  id: "client-auth",
  title: "the module is authenticated and is the client of this code",
  status: "D",
  clause: "KoppelMij IG, option 2a and 2b; RFC 7523 §3",
  refusal: { error: "invalid_client", description: "client authentication failed" },
  compare: async ({ assertion, assertionClient, clientKey, now }) => {
    const verified = await verifyJwt(assertion, { publicKey: clientKey, issuer: assertionClient, now });
    const expected = `an assertion signed by ${assertionClient}`;
    return { passed: verified.ok, expected, actual: verified.ok ? expected : verified.refused.description };
  },
};
