import { operationOutcome } from "../protocol/fhir/operation-outcome.ts";
import { fhirMediaType } from "../protocol/fhir/task-patch.ts";
import { type HttpResponse, json } from "../protocol/http.ts";
import { bearerError } from "../protocol/oauth-error.ts";
import type { Refused } from "../protocol/refused.ts";

/** Status and FHIR issue type of refusals that are not about the token. */
const fhirStatuses: Readonly<Record<string, readonly [status: number, issue: string]>> = {
  "not-found": [404, "not-found"],
  conflict: [412, "conflict"],
  unprocessable: [422, "business-rule"],
  "business-rule": [422, "business-rule"],
  "code-invalid": [422, "code-invalid"],
  "not-supported": [415, "not-supported"],
  structure: [400, "structure"],
  access_denied: [403, "forbidden"],
  invalid_target: [403, "forbidden"],
};

/** A refusal of the resource server as an OperationOutcome, with `WWW-Authenticate` where the token is at fault. */
export function fhirError(refused: Refused): HttpResponse {
  const known = fhirStatuses[refused.error];
  if (known === undefined) return bearerError(refused);
  return json(known[0], operationOutcome(known[1], refused.description), [], fhirMediaType);
}
