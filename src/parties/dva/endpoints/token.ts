import { readBasic, readClientCert } from "../../../protocol/client-auth.ts";
import type { HttpRequest } from "../../../protocol/http.ts";
import type { MessageType } from "../../../protocol/message-types.ts";
import { tokenError } from "../../../protocol/oauth-error.ts";
import { formOf, type Params, single } from "../../../protocol/params.ts";
import { type Refused, refuse } from "../../../protocol/refused.ts";
import {
  readTokenExchange,
  repeatableInExchange,
  type TokenExchange,
  tokenExchangeGrant,
  tokenTypes,
} from "../../../protocol/token-exchange.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import { clientOf, dvaConfig } from "../config.ts";
import type { GrantContext, TokenRequest } from "../grant.types.ts";

/**
 * The token endpoint: codes, refresh tokens and token exchange.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2 and https://www.rfc-editor.org/rfc/rfc8693#section-2.1
 */
export const tokenEndpoint: Endpoint = { method: "POST", path: "/token", type: typeOf, route: routeToken };

function typeOf(request: HttpRequest): MessageType {
  const params = new URLSearchParams(request.body ?? "");
  const grantType = params.get("grant_type");
  if (grantType === tokenExchangeGrant) {
    return params.get("actor_token_type") === tokenTypes.jwt ? "delegation-request" : "token-exchange-request";
  }
  const isModule = readBasic(request) !== undefined;
  if (grantType === "refresh_token") return isModule ? "module-refresh-request" : "refresh-request";
  return isModule ? "module-token-request" : "token-request";
}

const refused = (refusal: Refused): Routed => ({ answer: tokenError(refusal), type: "token-error" });
const refusedAs = (error: string, description: string, clause: string): Routed =>
  refused(refuse(error, description, clause).refused);

function routeToken(incoming: Incoming): Routed {
  const read = formOf(incoming.request, repeatableInExchange);
  if (!read.ok) return refused(read.refused);
  const grantType = single(read.value, "grant_type");
  if (grantType === undefined) return refusedAs("invalid_request", "grant_type is missing", "RFC 6749 §4.1.3");
  if (grantType === "authorization_code") return routeCode(incoming, read.value);
  if (grantType === "refresh_token") return routeRefresh(incoming, read.value);
  if (grantType === tokenExchangeGrant) return routeExchange(incoming, read.value);
  return refusedAs("unsupported_grant_type", `${grantType} is not supported`, "RFC 6749 §5.2");
}

function routeCode(incoming: Incoming, params: Params): Routed {
  const code = single(params, "code");
  if (code === undefined) return refusedAs("invalid_request", "code is missing", "RFC 6749 §4.1.3");
  const grant = findSession<GrantContext>(incoming.system, "grant", (context) => context.code === code);
  if (grant === undefined) return refusedAs("invalid_grant", "the code is not known", "RFC 6749 §5.2");
  return { to: grant.id, event: { type: "token.requested", ...tokenRequest(incoming, params) } };
}

function routeRefresh(incoming: Incoming, params: Params): Routed {
  const token = single(params, "refresh_token");
  if (token === undefined) return refusedAs("invalid_request", "refresh_token is missing", "RFC 6749 §6");
  const grant = findSession<GrantContext>(incoming.system, "grant", (context) => context.refreshTokens.includes(token));
  if (grant === undefined) return refusedAs("invalid_grant", "the refresh token is not known", "RFC 6749 §5.2");
  return { to: grant.id, event: { type: "refresh.requested", ...tokenRequest(incoming, params) } };
}

function routeExchange(incoming: Incoming, params: Params): Routed {
  const request = readTokenExchange(params);
  if (!request.ok) return refused(request.refused);
  if (request.value.actorTokenType === tokenTypes.jwt) return routeDelegation(incoming, params, request.value);
  const { fhirBase, lists, launch } = dvaConfig(incoming.system);
  const { audience, resource, actorToken } = request.value;
  const audiences =
    launch.exchangeAudience === "fhir"
      ? [fhirBase]
      : lists.ocl.filter(({ kind }) => kind === "module").map(({ id }) => id);
  if (audience.length !== 1 || !audiences.includes(audience[0] ?? "")) {
    return refusedAs("invalid_target", `audience must be one of ${audiences.join(", ")}`, "RFC 8693 §2.2.2");
  }
  const isPrepared =
    actorToken !== undefined &&
    findSession<GrantContext>(incoming.system, "grant", ({ kind, code }) => kind === "prepare" && code === actorToken);
  if (launch.moduleProof === "prepare-mark" && !isPrepared) {
    return refusedAs("invalid_grant", "actor_token is not the code of a preparation", "RFC 8693 §2.2.2");
  }
  if (!resource[0]?.startsWith("Task/")) {
    return refusedAs("invalid_target", "the first resource must be the Task that is started", "RFC 8693 §2.1");
  }
  const clientId = single(params, "client_id");
  const client = clientOf(dvaConfig(incoming.system), clientId);
  if (client?.kind !== "pgo") return refusedAs("invalid_client", "client_id is not a known PGO", "RFC 6749 §5.2");
  const input = {
    exchange: incoming.exchange,
    certificate: readClientCert(incoming.request),
    clientId: client.id,
    verifier: single(params, "code_verifier"),
    request: request.value,
  };
  return { spawn: "exchange", input };
}

/** The actor is a module: the exchange is for a token of its own. */
function routeDelegation(incoming: Incoming, params: Params, request: TokenExchange): Routed {
  const { fhirBase, lists } = dvaConfig(incoming.system);
  if (request.audience.length !== 1 || request.audience[0] !== fhirBase) {
    return refusedAs("invalid_target", `audience must be ${fhirBase}`, "RFC 8693 §2.2.2");
  }
  if (request.requestedTokenType !== tokenTypes.accessToken) {
    return refusedAs("invalid_request", `requested_token_type must be ${tokenTypes.accessToken}`, "RFC 8693 §2.1");
  }
  const client = lists.ocl.find(({ id }) => id === single(params, "client_id"));
  if (client === undefined) return refusedAs("invalid_client", "client_id is not known", "RFC 6749 §5.2");
  const input = {
    exchange: incoming.exchange,
    certificate: readClientCert(incoming.request),
    clientId: client.id,
    isTemporary: client.kind === "module",
    request,
  };
  return { spawn: "delegation", input };
}

function tokenRequest({ exchange, request }: Incoming, params: Params): TokenRequest {
  return {
    exchange,
    certificate: readClientCert(request),
    basic: readBasic(request),
    clientId: single(params, "client_id"),
    presentedRedirectUri: single(params, "redirect_uri"),
    verifier: single(params, "code_verifier"),
    refreshToken: single(params, "refresh_token"),
  };
}
