import { type Check, equal } from "../../../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc9126#section-4 */
export const requestUriSingleUse: Check<{ readonly requestUriUsed: boolean }> = {
  id: "request-uri-single-use",
  title: "request_uri is used for the first time",
  status: "S",
  clause: "RFC 9126 §4, §7.3",
  refusal: { error: "invalid_request", description: "request_uri has been used before" },
  compare: ({ requestUriUsed }) => equal("not used", requestUriUsed ? "used before" : "not used"),
};
