import { type Check, equal } from "../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc9068#section-4 and RFC 8725 §3.11 */
export const tokenTypeCheck: Check<{ readonly tokenType: string }> = {
  id: "token-type-check",
  title: "what is presented is an access token, not another kind",
  status: "D",
  clause: "KoppelMij IG, launch voorbereiden; RFC 9068 §4",
  refusal: { error: "invalid_token", description: "this is not an access token" },
  compare: ({ tokenType }) => equal("at+jwt", tokenType),
};
