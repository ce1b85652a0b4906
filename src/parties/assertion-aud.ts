import { type Check, equal } from "../simulation/check.ts";

/**
 * The assertion was made for this server. In option 2a as drawn the DVA gets the assertion that was made for the PGO;
 * there it can only ask that it was made for the PGO that brings it. The weaker reading lets the assertion be meant for other
 * servers as well, any of which could then present it here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export const assertionAud: Check<{ readonly expectedAudience: string; readonly assertionAudience: readonly string[] }> =
  {
    id: "assertion-aud",
    title: "the assertion is meant for this server",
    status: "S",
    clause: "RFC 7523 §3; draft rfc7523bis",
    modes: ["only", "one-of"],
    refusal: { error: "invalid_client", description: "the assertion is meant for another server" },
    compare: ({ expectedAudience, assertionAudience }, mode) => {
      const actual = assertionAudience.join(" ") || undefined;
      if (mode !== "one-of") return equal(expectedAudience, actual);
      return {
        passed: assertionAudience.includes(expectedAudience),
        expected: `${expectedAudience}, also among others`,
        actual: actual ?? "(absent)",
      };
    },
  };
