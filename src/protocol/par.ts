import { type HttpResponse, json } from "./http.ts";

/** How every `request_uri` of a pushed request begins. @see https://www.rfc-editor.org/rfc/rfc9126#section-2.2 */
export const requestUriPrefix = "urn:ietf:params:oauth:request_uri:";

/**
 * The answer to a pushed authorization request: 201 with the reference that stands for its parameters.
 *
 * @param expiresIn Seconds.
 * @see https://www.rfc-editor.org/rfc/rfc9126#section-2.2
 */
export function parResponse(requestUri: string, expiresIn: number): HttpResponse {
  return json(201, { request_uri: requestUri, expires_in: expiresIn });
}
