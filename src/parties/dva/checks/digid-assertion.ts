import { verifyJwt } from "../../../protocol/jwt.ts";
import type { Check } from "../../../simulation/check.ts";

/** Facts: DigiD's answer on the back channel and the key that DigiD publishes. */
export interface AssertionFacts {
  readonly assertion: string;
  readonly digid: string;
  readonly audience: string;
  readonly publicKey: CryptoKey;
  readonly now: number;
}

/** DigiD speaks SAML in reality; here its assertion is a signed JWT (simulator's choice). */
export const digidAssertion: Check<AssertionFacts> = {
  id: "digid-assertion",
  title: "the identity comes from DigiD and is meant for this DVA",
  status: "D",
  clause: "Afsprakenstelsel 2.2.3, Autoriseren, step 5",
  refusal: { error: "access_denied", description: "the identity could not be validated" },
  compare: async ({ assertion, digid, audience, publicKey, now }) => {
    const verified = await verifyJwt(assertion, { publicKey, issuer: digid, audience, now });
    return {
      passed: verified.ok,
      expected: `signed by ${digid} for ${audience}, not expired`,
      actual: verified.ok ? `signed by ${digid} for ${audience}, not expired` : verified.refused.description,
    };
  },
};
