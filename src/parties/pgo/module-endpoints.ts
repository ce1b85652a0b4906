import { readAssertion } from "../../protocol/client-assertion.ts";
import { readClientCert } from "../../protocol/client-auth.ts";
import { readCookieHeader } from "../../protocol/cookies.ts";
import { headerOf, json } from "../../protocol/http.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import { pageResponse } from "../../protocol/page.ts";
import { formOf, type Params, queryOf, single } from "../../protocol/params.ts";
import { type Refused, refuse } from "../../protocol/refused.ts";
import { smartConfiguration } from "../../protocol/smart-configuration.ts";
import type { Endpoint, Incoming, Routed } from "../../simulation/server.ts";
import { findSession } from "../../simulation/sessions.ts";
import { consentNamesModule } from "../consent-names-module.ts";
import { dossierAt } from "./account.machine.ts";
import { isAlive, pgoConfig, sessionCookieName } from "./config.ts";
import type { ModuleAuthorizationContext, ModuleAuthorizationInput } from "./module-authorization.types.ts";
import type { ModuleGrantContext } from "./module-grant.types.ts";
import type { ModuleLaunchContext } from "./module-launch.machine.ts";
import { errorPage } from "./pgo-pages.ts";
import type { SessionContext } from "./session.setup.ts";
import { taskTitle } from "./tasks.ts";

/**
 * The PGO as authorization server of modules. @see KoppelMij IG, option 2a and 2b; SMART App Launch 2.2
 */
export const moduleServerEndpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/fhir/.well-known/smart-configuration",
    type: "smart-configuration-request",
    route: routeConfiguration,
  },
  { method: "GET", path: "/authorize", type: "module-authorization-request", route: routeAuthorize },
  { method: "POST", path: "/consent", type: "consent-answer", route: routeConsent },
  {
    method: "POST",
    path: "/token",
    type: ({ body }) =>
      new URLSearchParams(body ?? "").get("grant_type") === "refresh_token"
        ? "module-refresh-request"
        : "module-token-request",
    route: routeToken,
  },
  { method: "POST", path: "/introspect", type: "introspection-request", route: routeIntrospect },
  {
    method: "GET",
    path: "/jwks",
    type: "jwks-request",
    route: ({ exchange }) => ({ spawn: "key-request", input: { exchange } }),
  },
];

function routeConfiguration({ system }: Incoming): Routed {
  const { origin, lists } = pgoConfig(system);
  const offer = { clientAuth: "private_key_jwt", dpop: true, tokenExchange: false } as const;
  const [provider] = lists.zal;
  // The token is the DVA's, so it is revoked there (simulator's choice); without a DVA it is the PGO's own.
  const revocation = new URL("/revoke", provider?.tokenEndpoint ?? origin).href;
  const document = { ...smartConfiguration(origin, origin, offer), revocation_endpoint: revocation };
  return { answer: json(200, document), type: "smart-configuration-response" };
}

function routeAuthorize(incoming: Incoming): Routed {
  const { request, exchange, system, ports } = incoming;
  const config = pgoConfig(system);
  const read = queryOf(request);
  const params: Params = read.ok ? read.value : {};
  const client = config.lists.modules.find((module) => module.client === single(params, "client_id"));
  const redirectUri = single(params, "redirect_uri");
  if (client === undefined || redirectUri === undefined) {
    const error = client === undefined ? "unauthorized_client" : "invalid_request";
    return {
      answer: pageResponse(errorPage(config, read.ok ? error : read.refused.error), 400),
      type: "pgo-error-page",
    };
  }
  const cookie = readCookieHeader(request)[sessionCookieName];
  const session = findSession<SessionContext>(system, "session", (context) => context.cookie === cookie);
  const isLoggedIn = session?.value.startsWith("loggedIn") === true && isAlive(system, session.context.lastSeen);
  const value = single(params, "launch");
  const launch = findSession<ModuleLaunchContext>(system, "module-launch", ({ token }) => token === value);
  const input: Omit<ModuleAuthorizationInput, "id"> = {
    exchange,
    client: client.client,
    clientName: client.name,
    registeredRedirectUris: client.redirectUris,
    redirectUri,
    destination: headerOf(request, "Sec-Fetch-Dest"),
    problem: read.ok ? problemOf(params, launch?.context.provider === "") : read.refused,
    scope: single(params, "scope") ?? "",
    state: single(params, "state"),
    challenge: single(params, "code_challenge") ?? "",
    nonce: single(params, "nonce"),
    aud: single(params, "aud"),
    browserSession: isLoggedIn ? session?.id : undefined,
    launch: launch === undefined ? null : { ...launch.context, actor: launch.id },
    askConsent: ports.settings["module-consent"] === "ask" && ports.isOn(consentNamesModule),
    taskTitle: taskTitle(
      dossierAt(system, launch?.context.account ?? null, launch?.context.provider ?? ""),
      launch?.context.task ?? "",
    ),
  };
  return { spawn: "module-authorization", input };
}

const readScopes = ["openid", "fhirUser", "launch", "patient/*.read"];

/** @param isOwnData whether the launch is for the dossier of the PGO itself */
function problemOf(params: Params, isOwnData: boolean): ModuleAuthorizationInput["problem"] {
  const invalid = (description: string) => ({ error: "invalid_request", description });
  if (single(params, "response_type") !== "code") {
    return { error: "unsupported_response_type", description: "response_type must be code" };
  }
  if (single(params, "state") === undefined) return invalid("state is missing");
  const allowedScopes = [...readScopes, isOwnData ? "patient/Observation.write" : "patient/Task.write"];
  const scopes = (single(params, "scope") ?? "").split(" ");
  if (!scopes.includes("launch") || scopes.some((scope) => !allowedScopes.includes(scope))) {
    return { error: "invalid_scope", description: `scope must hold launch and only ${allowedScopes.join(" ")}` };
  }
  if (single(params, "code_challenge") === undefined) return invalid("code_challenge is missing");
  return single(params, "code_challenge_method") === "S256" ? null : invalid("code_challenge_method must be S256");
}

function routeConsent({ request, exchange, system }: Incoming): Routed {
  const params = formOf(request);
  const id = params.ok ? single(params.value, "tx") : undefined;
  const cookie = readCookieHeader(request)[sessionCookieName];
  const session = findSession<SessionContext>(system, "session", (context) => context.cookie === cookie);
  const open = findSession<ModuleAuthorizationContext>(
    system,
    "module-authorization",
    (context) => context.id === id && context.browserSession === session?.id,
  );
  if (!params.ok || open === undefined) {
    return { answer: pageResponse(errorPage(pgoConfig(system), "session_unknown"), 400), type: "pgo-error-page" };
  }
  const event = { type: "consent.answered", exchange, choice: single(params.value, "choice") ?? "" };
  return { to: open.id, event };
}

const refused = (refusal: Refused): Routed => ({ answer: tokenError(refusal), type: "token-error" });
const refusedAs = (error: string, description: string): Routed =>
  refused(refuse(error, description, "RFC 6749 §5.2").refused);

function routeToken({ request, exchange, system }: Incoming): Routed {
  const read = formOf(request);
  if (!read.ok) return refused(read.refused);
  const params = read.value;
  const grantType = single(params, "grant_type");
  const assertion = readAssertion(params);
  const code = single(params, "code");
  const refreshToken = single(params, "refresh_token");
  const event = {
    exchange,
    assertion: assertion.ok ? assertion.value : undefined,
    presentedRedirectUri: single(params, "redirect_uri"),
    verifier: single(params, "code_verifier"),
    refreshToken,
  };
  if (grantType === "authorization_code") {
    if (code === undefined) return refusedAs("invalid_request", "code is missing");
    const grant = findSession<ModuleGrantContext>(system, "module-grant", (context) => context.code === code);
    if (grant === undefined) return refusedAs("invalid_grant", "the code is not known");
    return { to: grant.id, event: { type: "token.requested", ...event } };
  }
  if (grantType === "refresh_token") {
    if (refreshToken === undefined) return refusedAs("invalid_request", "refresh_token is missing");
    const grant = findSession<ModuleGrantContext>(system, "module-grant", (context) =>
      context.refreshTokens.includes(refreshToken),
    );
    if (grant === undefined) return refusedAs("invalid_grant", "the refresh token is not known");
    return { to: grant.id, event: { type: "refresh.requested", ...event } };
  }
  return grantType === undefined
    ? refusedAs("invalid_request", "grant_type is missing")
    : refusedAs("unsupported_grant_type", `${grantType} is not supported`);
}

function routeIntrospect({ request, exchange, system, ports }: Incoming): Routed {
  const params = formOf(request);
  const value = params.ok ? single(params.value, "token") : undefined;
  const isKnownAsker = pgoConfig(system).lists.whitelist.includes(readClientCert(request) ?? "");
  const grant = findSession<ModuleGrantContext>(system, "module-grant", ({ temporaries }) =>
    temporaries.some((token) => token.value === value && ports.now() <= token.expires),
  );
  const told =
    grant === undefined || !isKnownAsker
      ? null
      : {
          client_id: grant.context.client,
          scope: grant.context.scope,
          resource: `Task/${grant.context.task}`,
          subject_token: grant.context.subjectToken,
        };
  return { spawn: "introspection", input: { exchange, told } };
}
