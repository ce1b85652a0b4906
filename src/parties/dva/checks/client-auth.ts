import type { Check } from "../../../simulation/check.ts";

/** Facts: the client that the code belongs to and what was presented. Secrets are compared, never shown. */
export interface ClientAuthFacts {
  readonly client: string;
  readonly secret: string;
  readonly presented: { readonly id: string; readonly secret: string } | undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2.1 */
export const clientAuth: Check<ClientAuthFacts> = {
  id: "client-auth",
  title: "the module is authenticated and is the client of this code",
  status: "D",
  clause: "KoppelMij IG, module launch ontvangen; RFC 6749 §3.2.1",
  refusal: { error: "invalid_client", description: "client authentication failed" },
  compare: ({ client, secret, presented }) => ({
    passed: presented?.id === client && presented.secret === secret,
    expected: `${client} with its registered secret`,
    actual:
      presented === undefined
        ? "no client authentication"
        : `${presented.id} with ${presented.secret === secret ? "the registered" : "another"} secret`,
  }),
};
