import { type Check, equal } from "../../../simulation/check.ts";

/** A temporary token is exchanged once. */
export const tempTokenSingleUse: Check<{ readonly tempTokenUsed: boolean }> = {
  id: "temp-token-single-use",
  title: "the temporary token has not been exchanged before",
  status: "D",
  clause: "KoppelMij IG, option 2b",
  refusal: { error: "invalid_grant", description: "the temporary token has been exchanged before" },
  compare: ({ tempTokenUsed }) => equal("not used", tempTokenUsed ? "used before" : "not used"),
};
