import { type Check, equal } from "../simulation/check.ts";

/** A code dies at its first presentation, whatever came of it. @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 */
export const codeSingleUse: Check<{ readonly presentedBefore: boolean }> = {
  id: "code-single-use",
  title: "the authorization code is presented for the first time",
  status: "D",
  clause: "MedMij core.tknint.204; RFC 6749 §4.1.2",
  refusal: { error: "invalid_grant", description: "the code has been presented before" },
  compare: ({ presentedBefore }) =>
    equal("first presentation", presentedBefore ? "presented before" : "first presentation"),
};
