import { launchAcr } from "../../../protocol/acr-values.ts";
import { readCookieHeader } from "../../../protocol/cookies.ts";
import type { HttpRequest } from "../../../protocol/http.ts";
import { headerOf } from "../../../protocol/http.ts";
import type { MessageType } from "../../../protocol/message-types.ts";
import { type Params, queryOf, single } from "../../../protocol/params.ts";
import type { Ports } from "../../../simulation/ports.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import type { AuthorizationInput, AuthorizationRules, LaunchFacts } from "../authorization.types.ts";
import type { BrowserSessionContext } from "../browser-session.machine.ts";
import { consentNamesModule } from "../checks/consent-names-module.ts";
import { userReIdentification } from "../checks/user-re-identification.ts";
import { type Client, clientOf, type DvaConfig, dvaConfig } from "../config.ts";
import { dvaErrorPage, dvaPage } from "../dva-pages.ts";
import type { LaunchContext } from "../launch.machine.ts";
import { presentedCookie } from "./browser-cookie.ts";

/**
 * The authorization endpoint, for PGOs and modules.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1 and MedMij core.authint
 */
export const authorizeEndpoint: Endpoint = { method: "GET", path: "/authorize", type: typeOf, route: routeAuthorize };

function typeOf(request: HttpRequest): MessageType {
  const params = new URL(request.url).searchParams;
  if (params.has("code_challenge") || params.has("launch")) return "module-authorization-request";
  return params.has("acr_values") ? "step-up-authorization-request" : "authorization-request";
}

function routeAuthorize(incoming: Incoming): Routed {
  const { request, ports, system, exchange } = incoming;
  const config = dvaConfig(system);
  const read = queryOf(request);
  const params: Params = read.ok ? read.value : {};
  const client = clientOf(config, single(params, "client_id"));
  const redirectUri = single(params, "redirect_uri");
  if (client === undefined || redirectUri === undefined) {
    const error = client === undefined ? "unauthorized_client" : "invalid_request";
    const page = dvaErrorPage(read.ok ? error : read.refused.error, "", "");
    return { answer: dvaPage(ports, page, 400), type: "dva-error-page" };
  }
  const kind = client.kind === "module" ? "module" : single(params, "acr_values") === undefined ? "collect" : "step-up";
  const presented = presentedCookie(readCookieHeader(request));
  const launch = kind === "module" ? launchFacts(incoming, single(params, "launch")) : null;
  const problem = read.ok ? problemOf(params, client, config) : read.refused;
  const cookie = presented?.value ?? ports.random("session-cookie");
  if (presented === undefined) ports.mint({ kind: "cookie", value: cookie, issuer: config.origin });
  const input: Omit<AuthorizationInput, "id"> = {
    kind,
    exchange,
    client: client.id,
    clientName: client.name,
    registeredRedirectUris: client.redirectUris,
    redirectUri,
    destination: headerOf(request, "Sec-Fetch-Dest"),
    problem: problem && { error: problem.error, description: problem.description },
    scope: single(params, "scope") ?? "",
    state: single(params, "state"),
    challenge: single(params, "code_challenge"),
    nonce: single(params, "nonce"),
    aud: single(params, "aud"),
    acr: single(params, "acr_values"),
    correlationId: single(params, "X-Correlation-ID"),
    cookie,
    cookieIsNew: presented === undefined,
    session: sessionOf(incoming, cookie, config),
    launch,
    rules: rulesFor(kind, ports),
  };
  return { spawn: "authorization", input };
}

function rulesFor(kind: AuthorizationInput["kind"], ports: Ports): AuthorizationRules {
  const moduleIsAsked = ports.settings["module-consent"] !== "none" && ports.isOn(consentNamesModule);
  return {
    askUser: ports.isOn(userReIdentification),
    sessionCounts: ports.settings["re-identification"] === "session",
    askConsent: kind === "collect" || (kind === "module" && moduleIsAsked),
  };
}

/** A fault in the request other than client and redirect_uri. */
function problemOf(params: Params, client: Client, config: DvaConfig): AuthorizationInput["problem"] {
  const invalid = (description: string) => ({ error: "invalid_request", description });
  if (single(params, "response_type") !== "code") {
    return { error: "unsupported_response_type", description: "response_type must be code" };
  }
  if (single(params, "state") === undefined) return invalid("state is missing");
  const scopes = (single(params, "scope") ?? "").split(" ");
  if (client.kind === "pgo") {
    const acr = single(params, "acr_values");
    if (acr !== undefined && acr !== launchAcr) return invalid(`acr_values must be ${launchAcr}`);
    const wanted = acr === undefined ? config.providerScope : "launch";
    const right = scopes.length === 1 && scopes[0] === wanted;
    return right ? null : { error: "invalid_scope", description: `scope must be ${wanted}` };
  }
  const allowed = ["openid", "fhirUser", "launch", "patient/*.read", "patient/Task.write"];
  const unknown = scopes.find((scope) => !allowed.includes(scope));
  if (unknown !== undefined || !scopes.includes("launch")) {
    return { error: "invalid_scope", description: `scope must hold launch and only ${allowed.join(" ")}` };
  }
  if (single(params, "code_challenge") === undefined) return invalid("code_challenge is missing");
  if (single(params, "code_challenge_method") !== "S256") return invalid("code_challenge_method must be S256");
  return null;
}

function launchFacts({ system }: Incoming, value: string | undefined): LaunchFacts | null {
  if (value === undefined) return null;
  const found = findSession<LaunchContext>(system, "launch", ({ token }) => token !== "" && token === value);
  if (found === undefined) return null;
  const { id: _, token: __, ...facts } = found.context;
  return { session: found.id, ...facts };
}

/** The DigiD login that this browser's session remembers, while the session lasts. */
function sessionOf({ ports, system }: Incoming, cookie: string, config: DvaConfig): AuthorizationInput["session"] {
  const oldest = ports.now() - config.lifetimes.session * 1000;
  const found = findSession<BrowserSessionContext>(
    system,
    "browser-session",
    (context) => context.cookie === cookie && context.digidAt >= oldest,
  );
  return found === undefined ? null : { sub: found.context.sub, digidAt: found.context.digidAt };
}
