import type { Params } from "../../../protocol/params.ts";
import { queryOf, single } from "../../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { clientOf, dvaConfig } from "../config.ts";
import { dvaErrorPage, dvaPage } from "../dva-pages.ts";
import { managePurpose } from "../purpose.ts";
import { readAuthorization } from "./authorize.ts";

/**
 * Beheren toestemmingen: the Person looks at the long-term consents and can withdraw them. The address and its parameters
 * are the simulator's choice: no source that was found gives them.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring)
 */
export const consentsEndpoint: Endpoint = {
  method: "GET",
  path: "/consents",
  type: "consents-request",
  route: routeConsents,
};

function routeConsents(incoming: Incoming): Routed {
  const read = queryOf(incoming.request);
  const params: Params = read.ok ? read.value : {};
  const client = clientOf(dvaConfig(incoming.system), single(params, "client_id"));
  const redirectUri = single(params, "redirect_uri");
  if (client?.kind !== "pgo" || redirectUri === undefined) {
    const error = client === undefined ? "unauthorized_client" : "invalid_request";
    return { answer: dvaPage(incoming.ports, dvaErrorPage(error, "", ""), 400), type: "dva-error-page" };
  }
  const input = readAuthorization(incoming, { params, client, redirectUri, pushed: undefined });
  const problem =
    single(params, "state") === undefined ? { error: "invalid_request", description: "state is missing" } : null;
  return { spawn: "authorization", input: { ...input, kind: "collect", purpose: managePurpose, problem } };
}
