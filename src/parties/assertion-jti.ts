import { type Check, equal } from "../simulation/check.ts";

/** An assertion is used once at each server. @see https://www.rfc-editor.org/rfc/rfc7523#section-3 */
export const assertionJti: Check<{ readonly jtiSeen: boolean }> = {
  id: "assertion-jti",
  title: "the assertion has not been used before",
  status: "S",
  clause: "RFC 7523 §3",
  refusal: { error: "invalid_client", description: "the assertion has been used before" },
  compare: ({ jtiSeen }) => equal("not seen", jtiSeen ? "seen before" : "not seen"),
};
