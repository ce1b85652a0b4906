import { type Check, oneOf } from "../../../simulation/check.ts";

/** Whoever notifies authenticates by a certificate (mutual TLS) that is on the Whitelist. */
export const dvaClientAuth: Check<{
  readonly certificate: string | undefined;
  readonly whitelist: readonly string[];
}> = {
  id: "dva-client-auth",
  title: "the DVA is authenticated by its certificate",
  status: "S",
  clause: "MedMij core.tls.314",
  refusal: { error: "invalid_client", description: "the certificate is not on the Whitelist" },
  compare: ({ certificate, whitelist }) => oneOf(whitelist, certificate),
};
