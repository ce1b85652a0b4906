import { launchAcr } from "../../protocol/acr-values.ts";
import { clientCert } from "../../protocol/client-auth.ts";
import { fhirMediaType } from "../../protocol/fhir/task-patch.ts";
import { get, type HttpRequest, type HttpResponse, postForm, withQuery } from "../../protocol/http.ts";
import { correlationHeader, medmijQuery, requestIdHeader } from "../../protocol/medmij-ids.ts";
import { challengeOf } from "../../protocol/pkce.ts";
import { tokenExchangeGrant, tokenTypes } from "../../protocol/token-exchange.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import type { CollectedTokens } from "./account.machine.ts";
import { type ProviderEntry, pgoConfig } from "./config.ts";

/** One UUID for the whole flow, a new one for every request, and the certificate: every back-channel request has them. */
export function backChannelHeaders(system: PartySystem, correlationId: string) {
  return [
    clientCert(pgoConfig(system).clientId),
    requestIdHeader(portsOf(system).uuid("request-id")),
    correlationHeader(correlationId),
  ];
}

/**
 * The authorization request, by way of the browser; both MedMij ids are query parameters here.
 *
 * @see MedMij core.authint.208; RFC 6749 §4.1.1
 */
export function authorizationUrl(
  system: PartySystem,
  provider: ProviderEntry,
  ids: {
    readonly state: string;
    readonly correlationId: string;
    readonly acr?: string;
    readonly scope?: string;
    readonly redirectUri: string;
  },
): string {
  const { clientId } = pgoConfig(system);
  return withQuery(provider.authorizationEndpoint, {
    response_type: "code",
    client_id: clientId,
    redirect_uri: ids.redirectUri,
    scope: ids.acr === undefined ? (ids.scope ?? provider.scope) : "launch",
    state: ids.state,
    acr_values: ids.acr,
    ...medmijQuery({ requestId: portsOf(system).uuid("request-id"), correlationId: ids.correlationId }),
  });
}

/** Where the Person manages consents at the DVA; parameters as of an authorization request (simulator's choice). */
export function consentsUrl(system: PartySystem, provider: ProviderEntry, state: string): string {
  const { clientId, consentsRedirectUri } = pgoConfig(system);
  const { uuid } = portsOf(system);
  return withQuery(provider.consentsEndpoint, {
    client_id: clientId,
    redirect_uri: consentsRedirectUri,
    state,
    ...medmijQuery({ requestId: uuid("request-id"), correlationId: uuid("correlation-id") }),
  });
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export function tokenRequest(
  system: PartySystem,
  provider: ProviderEntry,
  code: string,
  redirectUri: string,
  correlationId: string,
): HttpRequest {
  portsOf(system).log("send_token_request", correlationId);
  const fields = {
    grant_type: "authorization_code",
    code,
    client_id: pgoConfig(system).clientId,
    redirect_uri: redirectUri,
  };
  return postForm(provider.tokenEndpoint, fields, backChannelHeaders(system, correlationId));
}

/** Under long-term consent; a flow of its own, so a new correlation id (core.tknint.208). */
export function refreshRequest(system: PartySystem, provider: ProviderEntry, refreshToken: string): HttpRequest {
  const correlationId = portsOf(system).uuid("correlation-id");
  portsOf(system).log("send_token_request", correlationId);
  const fields = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: pgoConfig(system).clientId };
  return postForm(provider.tokenEndpoint, fields, backChannelHeaders(system, correlationId));
}

/** The launch value in exchange for the collected token; `return_url` is the simulator's choice. @see RFC 8693 §2.1 */
export function exchangeRequest(
  system: PartySystem,
  provider: ProviderEntry,
  token: string,
  task: string,
): HttpRequest {
  const { clientId, returnUrl } = pgoConfig(system);
  const fields = {
    grant_type: tokenExchangeGrant,
    client_id: clientId,
    subject_token: token,
    subject_token_type: tokenTypes.accessToken,
    requested_token_type: tokenTypes.accessToken,
    audience: provider.resourceEndpoint,
    resource: [`Task/${task}`],
    return_url: returnUrl,
  };
  return postForm(provider.tokenEndpoint, fields, backChannelHeaders(system, portsOf(system).uuid("correlation-id")));
}

/** What a prepared launch is made of. */
interface Preparation {
  readonly provider: ProviderEntry;
  readonly task: string;
  /** `client_id` of the module. */
  readonly module: string;
  readonly token: string | null;
  readonly requestUri: string | null;
  readonly state: string;
  readonly verifier: string;
  readonly correlationId: string;
  readonly callback: { readonly code: string | undefined } | null;
}

/** The pushed request that prepares a launch. @see RFC 9126 §2.1; KoppelMij IG, launch voorbereiden */
export function pushRequest(system: PartySystem, preparation: Preparation): HttpRequest {
  const { clientId, launchRedirectUri } = pgoConfig(system);
  const { provider, module, token, state, verifier, correlationId } = preparation;
  const fields = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: launchRedirectUri,
    scope: "launch",
    state,
    audience: module,
    subject_token: token ?? "",
    subject_token_type: tokenTypes.accessToken,
    acr_values: launchAcr,
    code_challenge: challengeOf(verifier),
    code_challenge_method: "S256",
  };
  const address = new URL("/par", provider.tokenEndpoint).href;
  return postForm(address, fields, backChannelHeaders(system, correlationId));
}

/** The browser carries the reference only. @see RFC 9126 §4 */
export function pushedUrl(system: PartySystem, { provider, requestUri, state }: Preparation): string {
  const { clientId } = pgoConfig(system);
  return withQuery(provider.authorizationEndpoint, { client_id: clientId, request_uri: requestUri ?? "", state });
}

/** Option 1: the request names the Task and the return address (simulator's choice). */
export function prepareUrl(system: PartySystem, { provider, task, state, correlationId }: Preparation): string {
  const { clientId, launchRedirectUri, returnUrl } = pgoConfig(system);
  return withQuery(provider.authorizationEndpoint, {
    response_type: "code",
    client_id: clientId,
    redirect_uri: launchRedirectUri,
    scope: "launch",
    state,
    resource: `Task/${task}`,
    return_url: returnUrl,
    ...medmijQuery({ requestId: portsOf(system).uuid("request-id"), correlationId }),
  });
}

/** Collected token and code of the preparation in exchange for a launch code. @see RFC 8693 §2.1 */
export function preparedExchangeRequest(system: PartySystem, preparation: Preparation): HttpRequest {
  const { clientId, returnUrl } = pgoConfig(system);
  const { provider, module, task, token, verifier, correlationId, callback } = preparation;
  const fields = {
    grant_type: tokenExchangeGrant,
    client_id: clientId,
    subject_token: token ?? "",
    subject_token_type: tokenTypes.accessToken,
    actor_token: callback?.code ?? "",
    actor_token_type: tokenTypes.launchAuthorizationCode,
    requested_token_type: tokenTypes.launchCode,
    audience: module,
    resource: [`Task/${task}`],
    code_verifier: verifier,
    return_url: returnUrl,
  };
  return postForm(provider.tokenEndpoint, fields, backChannelHeaders(system, correlationId));
}

/** Option 2a: a token for the module, with its assertion as actor. @see https://www.rfc-editor.org/rfc/rfc8693#section-2.1 */
export function delegationRequest(
  system: PartySystem,
  provider: ProviderEntry,
  grant: {
    readonly subjectToken: string | null;
    readonly task: string;
    readonly scope: string;
    readonly request: { readonly assertion: { readonly text: string } | undefined } | null;
  },
): HttpRequest {
  const { clientId } = pgoConfig(system);
  const fields = {
    grant_type: tokenExchangeGrant,
    client_id: clientId,
    subject_token: grant.subjectToken ?? "",
    subject_token_type: tokenTypes.accessToken,
    actor_token: grant.request?.assertion?.text ?? "",
    actor_token_type: tokenTypes.jwt,
    requested_token_type: tokenTypes.accessToken,
    audience: provider.resourceEndpoint,
    resource: [`Task/${grant.task}`],
    scope: grant.scope,
  };
  return postForm(provider.tokenEndpoint, fields, backChannelHeaders(system, portsOf(system).uuid("correlation-id")));
}

/** A read or search at the resource server. */
export function resourceRequest(
  system: PartySystem,
  provider: ProviderEntry,
  path: string,
  token: string,
  correlationId: string,
): HttpRequest {
  portsOf(system).log("send_resource_request", correlationId);
  return get(`${provider.resourceEndpoint}/${path}`, [
    ["Authorization", `Bearer ${token}`],
    ["Accept", fhirMediaType],
    ...backChannelHeaders(system, correlationId),
  ]);
}

/** The search of the tasks with what belongs to them; patient parameters may not be used. */
export const taskSearch = `Task?${new URLSearchParams([
  ["_tag", "http://medmij.nl/fhir/CodeSystem/DataService|urn:oid:2.16.528.1.1023.5.7"],
  ["_include", "Task:based-on"],
  ["_include", "Task:focus"],
  ["_include", "Task:digital-activity"],
])}`;

/** The tokens of a token response; undefined when it is none. */
export function readTokens(system: PartySystem, response: HttpResponse): CollectedTokens | undefined {
  const body = readJson(response);
  if (response.status !== 200 || typeof body?.access_token !== "string") return undefined;
  const lifetime = typeof body.expires_in === "number" ? body.expires_in : 0;
  return {
    accessToken: body.access_token,
    expires: portsOf(system).now() + lifetime * 1000,
    usedRefreshToken: null,
    refreshToken: typeof body.refresh_token === "string" ? body.refresh_token : null,
    services: typeof body.scope === "string" ? body.scope.split(" ") : [],
  };
}

/** A JSON object, or undefined. */
export function readJson(response: HttpResponse): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(response.body ?? "");
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The error code of a refusal by the DVA. */
export function errorOf(response: HttpResponse): string {
  const error = readJson(response)?.error;
  return typeof error === "string" ? error : `http_${response.status}`;
}
