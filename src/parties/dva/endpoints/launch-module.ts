import { headerOf } from "../../../protocol/http.ts";
import { formOf, queryOf, single } from "../../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import type { AuthorizationInput } from "../authorization.types.ts";
import { clientOf, dvaConfig } from "../config.ts";
import { dvaErrorPage, dvaPage } from "../dva-pages.ts";
import { identificationFor } from "../identification.ts";
import { launchTarget } from "../launch-target.ts";
import { collectPurpose } from "../purpose.ts";
import { browserFacts } from "./browser-facts.ts";

/**
 * Option 3b: the PGO sends the browser here and the DVA launches. `return_url` is the simulator's choice: the documents
 * do not say how the DVA knows where the Person came from.
 *
 * @see KoppelMij IG, option 3b
 */
export const launchModuleEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/launch-module", type: "dva-launch-request", route: routeLaunchModule },
  { method: "POST", path: "/launch-module", type: "dva-launch-request", route: routeLaunchModule },
];

function routeLaunchModule(incoming: Incoming): Routed {
  const { request, ports, system, exchange } = incoming;
  const config = dvaConfig(system);
  const read = request.method === "POST" ? formOf(request) : queryOf(request);
  const params = read.ok ? read.value : {};
  const module = clientOf(config, single(params, "module"));
  const context = single(params, "context");
  const returnUrl = single(params, "return_url");
  if (!read.ok || module?.kind !== "module" || context === undefined || returnUrl === undefined) {
    const error = read.ok ? "invalid_request" : read.refused.error;
    return { answer: dvaPage(ports, dvaErrorPage(error, "", ""), 400), type: "dva-error-page" };
  }
  const browser = browserFacts(incoming);
  const kind = "dva-launch";
  const input: Omit<AuthorizationInput, "id"> = {
    kind,
    purpose: collectPurpose,
    exchange,
    client: module.id,
    clientName: module.name,
    registeredRedirectUris: [],
    redirectUri: "",
    destination: headerOf(request, "Sec-Fetch-Dest"),
    problem: null,
    scope: "launch",
    state: undefined,
    challenge: undefined,
    nonce: undefined,
    aud: undefined,
    acr: undefined,
    correlationId: undefined,
    ...browser,
    launch: null,
    isStandalone: false,
    target: launchTarget(system, [context], returnUrl),
    pushed: null,
    contextJwt: single(params, "context_jwt"),
    pgoOrigin: new URL(URL.canParse(returnUrl) ? returnUrl : config.origin).origin,
    ...identificationFor({ kind, ...browser, launch: null, ports, config, pushedSub: null }),
  };
  return { spawn: "authorization", input };
}
