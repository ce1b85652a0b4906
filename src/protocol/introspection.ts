import { type HttpResponse, json } from "./http.ts";

/** What an authorization server tells of an active token. Times are seconds since 1970. */
export interface IntrospectedToken {
  readonly scope?: string;
  readonly client_id?: string;
  readonly token_type?: string;
  readonly exp?: number;
  readonly iat?: number;
  readonly nbf?: number;
  readonly sub?: string;
  readonly aud?: string | readonly string[];
  readonly iss?: string;
  readonly jti?: string;
  /** The key that the token is bound to. @see https://www.rfc-editor.org/rfc/rfc9449#section-6.2 */
  readonly cnf?: { readonly jkt: string };
  /** Who acts for the subject. @see https://www.rfc-editor.org/rfc/rfc8693#section-4.1 */
  readonly act?: { readonly sub: string };
}

/**
 * The answer to an introspection request. Of a token that is expired, revoked, unknown or not for the asking party
 * (null) it says that it is inactive, and nothing else: the reason would be a hint to whoever found the token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2.2
 */
export function introspectionResponse(token: IntrospectedToken | null): HttpResponse {
  return json(200, token === null ? { active: false } : { active: true, ...token });
}
