import { type Check, equal } from "../simulation/check.ts";

/**
 * The assertion was made for this server. In option 2a as drawn the DVA gets the assertion that was made for the PGO;
 * there it can only ask that it was made for the PGO that brings it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export const assertionAud: Check<{ readonly expectedAudience: string; readonly assertionAudience: readonly string[] }> =
  {
    id: "assertion-aud",
    title: "the assertion is meant for this server",
    status: "S",
    clause: "RFC 7523 §3; draft rfc7523bis",
    refusal: { error: "invalid_client", description: "the assertion is meant for another server" },
    compare: ({ expectedAudience, assertionAudience }) =>
      equal(expectedAudience, assertionAudience.join(" ") || undefined),
  };
