import { verifyJwt } from "../../../protocol/jwt.ts";
import type { Check } from "../../../simulation/check.ts";

/** Hardening: the context of a launch at the DVA is signed by the PGO, so that nobody else can ask for one. */
export const launchOriginAuth: Check<{
  readonly contextJwt: string | undefined;
  readonly pgoOrigin: string;
  readonly audience: string;
  readonly pgoKey: CryptoKey;
  readonly now: number;
  /** What this launch is asked for: what is signed must be that, or a signed context could be used for another launch. */
  readonly asked: Readonly<Record<"module" | "context" | "return_url", string>>;
}> = {
  id: "launch-origin-auth",
  title: "the launch context is signed by the PGO",
  status: "H",
  clause: "hardening; compare RFC 9101 §5",
  refusal: { error: "invalid_request", description: "the launch context is not signed by a known PGO" },
  compare: async ({ contextJwt, pgoOrigin, audience, pgoKey, now, asked }) => {
    const expected = `signed by ${pgoOrigin} for ${audience}`;
    if (contextJwt === undefined) return { passed: false, expected, actual: "(absent)" };
    const verified = await verifyJwt(contextJwt, { publicKey: pgoKey, issuer: pgoOrigin, audience, now });
    if (!verified.ok) return { passed: false, expected, actual: verified.refused.description };
    const { claims } = verified.value;
    const other = Object.entries(asked).find(([name, value]) => claims[name] !== value);
    return other === undefined
      ? { passed: true, expected, actual: expected }
      : { passed: false, expected: `${expected}: ${other[0]} ${other[1]}`, actual: `${other[0]} ${claims[other[0]]}` };
  },
};
