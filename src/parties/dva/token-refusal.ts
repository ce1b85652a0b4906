import type { CheckRefusal } from "../../simulation/check.ts";

/**
 * A refusal as a token endpoint and a PAR endpoint tell it: `invalid_token` belongs to resource servers; here a subject
 * token that is not valid is an invalid request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2
 */
export function ofTokenEndpoint(refusal: CheckRefusal): CheckRefusal {
  return refusal.error === "invalid_token" ? { ...refusal, error: "invalid_request" } : refusal;
}
