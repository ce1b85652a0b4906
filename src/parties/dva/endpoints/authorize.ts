import { type HttpRequest, headerOf } from "../../../protocol/http.ts";
import type { MessageType } from "../../../protocol/message-types.ts";
import { type Params, queryOf, single } from "../../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import type { AuthorizationInput, LaunchTarget } from "../authorization.types.ts";
import { type Client, clientOf, dvaConfig } from "../config.ts";
import { dvaErrorPage, dvaPage } from "../dva-pages.ts";
import { identificationFor } from "../identification.ts";
import { launchTarget } from "../launch-target.ts";
import { collectPurpose, purposeOf } from "../purpose.ts";
import type { PushedRequestContext } from "../pushed-request.machine.ts";
import { isStandalone, problemOf } from "./authorize-problem.ts";
import { browserFacts, launchFacts } from "./browser-facts.ts";

/**
 * The authorization endpoint, for PGOs and modules.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1 and MedMij core.authint
 */
export const authorizeEndpoint: Endpoint = { method: "GET", path: "/authorize", type: typeOf, route: routeAuthorize };

function typeOf(request: HttpRequest): MessageType {
  const params = new URL(request.url).searchParams;
  if (params.has("request_uri") || params.has("resource")) return "prepare-authorization-request";
  if (params.has("code_challenge") || params.has("launch")) return "module-authorization-request";
  return params.has("acr_values") ? "step-up-authorization-request" : "authorization-request";
}

function routeAuthorize(incoming: Incoming): Routed {
  const { request, ports, system } = incoming;
  const read = queryOf(request);
  const params: Params = read.ok ? read.value : {};
  const client = clientOf(dvaConfig(system), single(params, "client_id"));
  const pushed = pushedRequest(incoming, single(params, "request_uri"));
  const redirectUri = pushed?.context.redirectUri ?? single(params, "redirect_uri");
  if (client === undefined || redirectUri === undefined) {
    const error = client === undefined ? "unauthorized_client" : "invalid_request";
    const page = dvaErrorPage(read.ok ? error : read.refused.error, "", "");
    return { answer: dvaPage(ports, page, 400), type: "dva-error-page" };
  }
  const input = readAuthorization(incoming, { params, client, redirectUri, pushed });
  return { spawn: "authorization", input: read.ok ? input : { ...input, problem: read.refused } };
}

interface Read {
  readonly params: Params;
  readonly client: Client;
  readonly redirectUri: string;
  readonly pushed: { readonly id: string; readonly context: PushedRequestContext } | undefined;
}

/** What the parameters and cookies of an authorization request say. */
export function readAuthorization(incoming: Incoming, read: Read): Omit<AuthorizationInput, "id"> {
  const { request, ports, system, exchange } = incoming;
  const { params, client, redirectUri, pushed } = read;
  const config = dvaConfig(system);
  const kind = kindOf(client, params, pushed !== undefined);
  const browser = browserFacts(incoming);
  const launch = kind === "module" ? launchFacts(incoming, single(params, "launch")) : null;
  return {
    kind,
    purpose: purposeOf(single(params, "scope") ?? "", config) ?? collectPurpose,
    exchange,
    client: client.id,
    clientName: client.name,
    registeredRedirectUris: client.redirectUris,
    redirectUri,
    destination: headerOf(request, "Sec-Fetch-Dest"),
    problem: pushed === undefined ? problemOf(params, kind, config, client) : null,
    scope: single(params, "scope") ?? "launch",
    state: pushed?.context.state ?? single(params, "state"),
    challenge: pushed?.context.challenge ?? single(params, "code_challenge"),
    nonce: single(params, "nonce"),
    aud: single(params, "aud"),
    acr: single(params, "acr_values"),
    correlationId: single(params, "X-Correlation-ID"),
    ...browser,
    launch,
    isStandalone: client.kind === "module" && client.standalone && isStandalone(params),
    contextJwt: undefined,
    pgoOrigin: "",
    target: pushed?.context.target ?? (kind === "prepare" ? targetOf(incoming, params) : null),
    pushed:
      pushed === undefined
        ? null
        : {
            session: pushed.id,
            client: pushed.context.client,
            sub: pushed.context.sub,
            used: pushed.context.used,
            expires: pushed.context.expires,
          },
    ...identificationFor({ kind, ...browser, launch, ports, config, pushedSub: pushed?.context.sub ?? null }),
  };
}

function kindOf(client: Client, params: Params, isPushed: boolean): AuthorizationInput["kind"] {
  if (client.kind === "module") return "module";
  if (isPushed || single(params, "resource") !== undefined) return "prepare";
  return single(params, "acr_values") === undefined ? "collect" : "step-up";
}

/** Option 1: the PGO names the Task in `resource` and its return address in `return_url` (simulator's choice). */
function targetOf({ system }: Incoming, params: Params): LaunchTarget {
  return launchTarget(system, [single(params, "resource") ?? ""], single(params, "return_url") ?? "");
}

function pushedRequest({ system }: Incoming, requestUri: string | undefined) {
  return requestUri === undefined
    ? undefined
    : findSession<PushedRequestContext>(
        system,
        "pushed-request",
        (context) => context.requestUri !== "" && context.requestUri === requestUri,
      );
}
