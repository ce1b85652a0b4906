import { type Check, equal } from "../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export const redirectUriTokenCheck: Check<{
  readonly redirectUri: string;
  readonly presentedRedirectUri: string | undefined;
}> = {
  id: "redirect-uri-token-check",
  title: "redirect_uri at the token endpoint is that of the authorization request",
  status: "S",
  clause: "RFC 6749 §4.1.3",
  refusal: { error: "invalid_grant", description: "redirect_uri differs from the authorization request" },
  compare: ({ redirectUri, presentedRedirectUri }) => equal(redirectUri, presentedRedirectUri),
};
