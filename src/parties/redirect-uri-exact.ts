import { type Check, oneOf } from "../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3 */
export const redirectUriExact: Check<{
  readonly registeredRedirectUris: readonly string[];
  readonly redirectUri: string;
}> = {
  id: "redirect-uri-exact",
  title: "redirect_uri is registered, character for character",
  status: "S",
  clause: "RFC 9700 §4.1.3",
  refusal: { error: "invalid_request", description: "redirect_uri is not registered for this client" },
  compare: ({ registeredRedirectUris, redirectUri }) => oneOf(registeredRedirectUris, redirectUri),
};
