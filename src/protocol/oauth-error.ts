import { operationOutcome } from "./fhir/operation-outcome.ts";
import { type Header, type HttpResponse, json, redirect, withQuery } from "./http.ts";
import type { Refused } from "./refused.ts";

const realm = 'realm="MedMij"';
const tokenStatuses = new Map([
  ["invalid_client", 401],
  ["server_error", 500],
  ["temporarily_unavailable", 503],
]);
const bearerStatuses = new Map([
  ["", 401],
  ["invalid_token", 401],
  ["invalid_request", 400],
]);
const issueTypes: Readonly<Record<number, string>> = { 400: "invalid", 401: "login", 403: "forbidden" };

/** What a redirect carries back to the client in place of a code. */
export interface RedirectedError {
  readonly error: string;
  readonly description?: string;
  readonly state?: string;
  /** The authorization server that answers. @see https://www.rfc-editor.org/rfc/rfc9207#section-2 */
  readonly iss?: string;
}

/**
 * The error response of a token endpoint: 400; 401 with a challenge for `invalid_client`; 500 or 503 for faults.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function tokenError(refused: Refused): HttpResponse {
  const status = tokenStatuses.get(refused.error) ?? 400;
  const challenge: readonly Header[] = status === 401 ? [["WWW-Authenticate", `Basic ${realm}`]] : [];
  return json(status, { error: refused.error, error_description: legible(refused.description) }, challenge);
}

/**
 * The error response of a resource server, with a FHIR OperationOutcome: 401, or 400 for `invalid_request`, or 403 for
 * `insufficient_scope` and all others. An empty error stands for a request without any token: no code in the challenge.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function bearerError(refused: Refused): HttpResponse {
  const status = bearerStatuses.get(refused.error) ?? 403;
  const description = legible(refused.description);
  const details = refused.error === "" ? "" : `, error="${legible(refused.error)}", error_description="${description}"`;
  const challenge: Header = ["WWW-Authenticate", `Bearer ${realm}${details}`];
  const outcome = operationOutcome(issueTypes[status] ?? "forbidden", refused.description);
  return json(status, outcome, [challenge], "application/fhir+json");
}

/**
 * The redirect that brings an error to the client. Only for a `redirect_uri` that belongs to a known client.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function errorRedirect(redirectUri: string, answer: RedirectedError): HttpResponse {
  const { error, description, state, iss } = answer;
  const fields = {
    error,
    error_description: description === undefined ? undefined : legible(description),
    state,
    iss,
  };
  return redirect(withQuery(redirectUri, fields));
}

/** An `error_description` knows only printable ASCII, and neither the double quote nor the backslash. */
function legible(text: string): string {
  return text.replace(/["\\]/g, "'").replace(/[^\x20-\x7e]/g, "?");
}
