import { json } from "../../../protocol/http.ts";
import { smartConfiguration } from "../../../protocol/smart-configuration.ts";
import type { Endpoint } from "../../../simulation/server.ts";
import { dvaConfig } from "../config.ts";

/**
 * The published documents.
 *
 * @see SMART App Launch 2.2, conformance; seed 000 §3.5
 */
export const documentEndpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/jwks",
    type: "jwks-request",
    route: ({ exchange }) => ({ spawn: "key-request", input: { exchange } }),
  },
  {
    method: "GET",
    path: "/fhir/.well-known/smart-configuration",
    participant: "dva-fhir",
    type: "smart-configuration-request",
    route: ({ ports, system }) => {
      ports.log("receive_smart_configuration_request");
      ports.log("send_smart_configuration_response");
      const { origin } = dvaConfig(system);
      return { answer: json(200, smartConfiguration(origin, origin)), type: "smart-configuration-response" };
    },
  },
];
