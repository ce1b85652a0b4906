import { type Check, oneOf } from "../../../simulation/check.ts";

/**
 * The PGO authenticates by its certificate (mutual TLS), which must be on the Whitelist and belong to the `client_id`.
 * A request that names another client than its certificate is refused.
 */
export const pgoClientAuth: Check<{
  readonly certificate: string | undefined;
  readonly whitelist: readonly string[];
  readonly client: string;
}> = {
  id: "pgo-client-auth",
  title: "the PGO is authenticated by its certificate",
  status: "S",
  clause: "MedMij core.tls.314; RFC 8693 §2.1",
  refusal: { error: "invalid_client", description: "the certificate does not belong to this client" },
  compare: ({ certificate, whitelist, client }) =>
    oneOf(
      whitelist.filter((host) => host === client),
      certificate,
    ),
};
