import { type Check, oneOf } from "../simulation/check.ts";

/**
 * The weaker reading compares the beginning only, so every page below a registered address will do.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.1.1
 */
export const redirectUriExact: Check<{
  readonly registeredRedirectUris: readonly string[];
  readonly redirectUri: string;
}> = {
  id: "redirect-uri-exact",
  title: "redirect_uri is registered, character for character",
  status: "S",
  clause: "RFC 9700 §4.1.3",
  modes: ["exact", "prefix"],
  refusal: { error: "invalid_request", description: "redirect_uri is not registered for this client" },
  compare: ({ registeredRedirectUris, redirectUri }, mode) =>
    mode === "prefix"
      ? {
          passed: registeredRedirectUris.some((registered) => redirectUri.startsWith(registered)),
          expected: registeredRedirectUris.map((registered) => `${registered}*`).join(" | "),
          actual: redirectUri,
        }
      : oneOf(registeredRedirectUris, redirectUri),
};
