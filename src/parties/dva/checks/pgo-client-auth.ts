import { type Check, oneOf } from "../../../simulation/check.ts";

/**
 * The PGO authenticates by its certificate (mutual TLS), which must be on the Whitelist and belong to the `client_id`.
 * A request that names another client than its certificate is refused.
 */
export const pgoClientAuth: Check<{
  readonly certificate: string | undefined;
  readonly whitelist: readonly string[];
  /** The client to which the code or refresh token was issued; without those the one that the request names. */
  readonly client: string;
  /** The client that a request with a code or refresh token names. */
  readonly named?: string;
}> = {
  id: "pgo-client-auth",
  title: "the PGO is authenticated by its certificate",
  status: "S",
  clause: "MedMij core.tls.314; RFC 8693 §2.1",
  refusal: { error: "invalid_client", description: "the certificate does not belong to this client" },
  compare: ({ certificate, whitelist, client, named = client }) =>
    oneOf(
      whitelist.filter((host) => host === client && host === named),
      certificate,
    ),
};
