import { type Check, equal } from "../../../simulation/check.ts";

/** The PGO says that it issued this token and that it still counts. @see https://www.rfc-editor.org/rfc/rfc7662#section-2.2 */
export const tempTokenActive: Check<{ readonly active: boolean }> = {
  id: "temp-token-active",
  title: "the PGO vouches for the temporary token",
  status: "U",
  clause: "RFC 7662 §2.2 (how the DVA verifies it is not in the option 2b documents)",
  refusal: { error: "invalid_grant", description: "the PGO does not vouch for the temporary token" },
  compare: ({ active }) => equal("active", active ? "active" : "not active"),
};
