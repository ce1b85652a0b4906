import { type HttpRequest, headerOf } from "./http.ts";

const pattern = /^(?:Bearer|DPoP) ([A-Za-z0-9._~+/-]+=*)$/i;

/** The access token in the `Authorization` field; undefined without one. @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export function tokenIn(request: HttpRequest): string | undefined {
  return pattern.exec(headerOf(request, "Authorization") ?? "")?.[1];
}
