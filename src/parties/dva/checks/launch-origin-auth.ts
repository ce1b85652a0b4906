import { verifyJwt } from "../../../protocol/jwt.ts";
import type { Check } from "../../../simulation/check.ts";

/** Hardening: the context of a launch at the DVA is signed by the PGO, so that nobody else can ask for one. */
export const launchOriginAuth: Check<{
  readonly contextJwt: string | undefined;
  readonly pgoOrigin: string;
  readonly audience: string;
  readonly pgoKey: CryptoKey;
  readonly now: number;
}> = {
  id: "launch-origin-auth",
  title: "the launch context is signed by the PGO",
  status: "H",
  clause: "hardening; compare RFC 9101 §5",
  refusal: { error: "invalid_request", description: "the launch context is not signed by a known PGO" },
  compare: async ({ contextJwt, pgoOrigin, audience, pgoKey, now }) => {
    const expected = `signed by ${pgoOrigin} for ${audience}`;
    if (contextJwt === undefined) return { passed: false, expected, actual: "(absent)" };
    const verified = await verifyJwt(contextJwt, { publicKey: pgoKey, issuer: pgoOrigin, audience, now });
    return { passed: verified.ok, expected, actual: verified.ok ? expected : verified.refused.description };
  },
};
