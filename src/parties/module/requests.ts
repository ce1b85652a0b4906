import { assertionType, createClientAssertion } from "../../protocol/client-assertion.ts";
import { basicAuthorization } from "../../protocol/client-auth.ts";
import { createProof, dpopHeaders } from "../../protocol/dpop.ts";
import {
  fhirMediaType,
  fhirPathPatchStatus,
  ifMatch,
  jsonPatchMediaType,
  jsonPatchStatus,
} from "../../protocol/fhir/task-patch.ts";
import { get, type Header, type HttpRequest, postForm, withQuery } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { correlationHeader, requestIdHeader } from "../../protocol/medmij-ids.ts";
import { challengeOf } from "../../protocol/pkce.ts";
import { tokenExchangeGrant, tokenTypes } from "../../protocol/token-exchange.ts";
import type { Composition } from "../../simulation/effect.ts";
import { type PartySystem, type Ports, portsOf } from "../../simulation/ports.ts";
import { moduleConfig } from "./config.ts";
import type { SessionContext } from "./session.setup.ts";

/**
 * What the module asks for. The guide's PATCH needs `patient/Task.write`, which its authorize examples leave out. Without
 * a launch the DVA is asked for a patient context (`launch/patient`).
 */
function wantedScope(system: PartySystem): string {
  const openid = portsOf(system).settings["id-token"] === "yes" ? ["openid", "fhirUser"] : [];
  const scopes = {
    task: ["launch", ...openid, "patient/*.read", "patient/Task.write"],
    appointment: ["launch/patient", ...openid, "patient/*.read", "patient/Appointment.write"],
    measurement: ["launch", ...openid, "patient/*.read", "patient/Observation.write"],
  };
  return scopes[moduleConfig(system).purpose].join(" ");
}

/** SMART authorization request with PKCE. @see SMART App Launch 2.2; https://www.rfc-editor.org/rfc/rfc7636#section-4.3 */
export function authorizationUrl(context: SessionContext, system: PartySystem): string {
  const { clientId, redirectUri } = moduleConfig(system);
  return withQuery(context.endpoints?.authorization ?? "", {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: wantedScope(system),
    state: context.state,
    aud: context.iss,
    launch: context.launch,
    code_challenge: challengeOf(context.verifier),
    code_challenge_method: "S256",
    nonce: portsOf(system).settings["id-token"] === "yes" ? context.nonce : undefined,
  });
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export function tokenRequest(context: Authenticated, system: PartySystem, code: string, verifier: string): Composition {
  const { redirectUri } = moduleConfig(system);
  const fields = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier };
  return authenticated(context, system, context.endpoints?.token ?? "", fields);
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-6 */
export function refreshRequest(context: SessionContext, system: PartySystem): Composition {
  const fields = { grant_type: "refresh_token", refresh_token: context.tokens?.refreshToken ?? "" };
  return authenticated(context, system, context.endpoints?.token ?? "", fields);
}

/** @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1 */
export function revokeRequest(context: SessionContext, system: PartySystem): Composition {
  const fields = { token: context.tokens?.accessToken ?? "", token_type_hint: "access_token" };
  return authenticated(context, system, context.endpoints?.revocation ?? "", fields);
}

/**
 * Option 2b: the temporary token of the PGO in exchange for a token of the DVA; the module's assertion is the actor.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-2.1
 */
export function exchangeRequest(context: SessionContext, system: PartySystem): Composition {
  const { clientId } = moduleConfig(system);
  const address = context.tokens?.exchangeEndpoint ?? "";
  return {
    compose: async (ports) =>
      postForm(address, {
        grant_type: tokenExchangeGrant,
        client_id: clientId,
        subject_token: context.tokens?.accessToken ?? "",
        subject_token_type: tokenTypes.accessToken,
        actor_token: await signAssertion(context, system, new URL(address).origin, ports),
        actor_token_type: tokenTypes.jwt,
        requested_token_type: tokenTypes.accessToken,
        audience: context.tokens?.resourceServer ?? "",
        scope: wantedScope(system),
      }),
  };
}

/** What a request to a token endpoint is made from. */
type Authenticated = Pick<SessionContext, "id" | "endpoints">;

type Fields = Readonly<Record<string, string>>;

/** The module proves itself with its secret, or with an assertion that also names its DPoP key. */
function authenticated(context: Authenticated, system: PartySystem, url: string, fields: Fields): Composition {
  const { clientId, clientSecret, clientAuth } = moduleConfig(system);
  if (clientAuth === "secret")
    return { compose: () => postForm(url, fields, [basicAuthorization(clientId, clientSecret)]) };
  return {
    compose: async (ports) =>
      postForm(url, {
        ...fields,
        client_id: clientId,
        client_assertion_type: assertionType,
        client_assertion: await signAssertion(context, system, new URL(url).origin, ports),
      }),
  };
}

async function signAssertion(
  context: Pick<SessionContext, "id">,
  system: PartySystem,
  audience: string,
  ports: Ports,
): Promise<string> {
  const { clientId } = moduleConfig(system);
  const key = await ports.key();
  const { kid: confirmation } = await dpopKey(context, ports);
  const claims = { clientId, audience, jti: ports.random("jti"), now: ports.now(), confirmation };
  const value = await createClientAssertion(key, claims);
  const decoded = decodeJwt(value)?.claims ?? {};
  const expires = Number(decoded.exp) * 1000;
  ports.mint({
    kind: "client-assertion",
    value,
    issuer: clientId,
    claims: decoded,
    expires,
    key: { ...key.publicJwk },
  });
  return value;
}

/** Each session has its own key, as the option asks. */
function dpopKey(context: Pick<SessionContext, "id">, ports: Ports) {
  return ports.key(`dpop-${context.id}`);
}

/** A FHIR request with the token: as Bearer, or with a proof by the key that the token is bound to. */
function withToken(context: SessionContext, request: HttpRequest): Composition {
  return {
    compose: async (ports) => {
      const token = context.tokens?.accessToken ?? "";
      const common: readonly Header[] = [
        ["Accept", fhirMediaType],
        requestIdHeader(ports.uuid("request-id")),
        // Solution Design 3.7 puts a correlation id on the module's calls too.
        correlationHeader(context.correlationId),
      ];
      const authorization: readonly Header[] =
        context.tokens?.tokenType === "DPoP"
          ? dpopHeaders(token, await signProof(context, request, token, ports))
          : [["Authorization", `Bearer ${token}`]];
      return { ...request, headers: [...request.headers, ...authorization, ...common] };
    },
  };
}

async function signProof(context: SessionContext, { method, url }: HttpRequest, accessToken: string, ports: Ports) {
  const key = await dpopKey(context, ports);
  const { kty, crv, x } = key.publicJwk;
  const value = await createProof(key, { method, url, accessToken, jti: ports.random("jti"), now: ports.now() });
  const claims = decodeJwt(value)?.claims ?? {};
  ports.mint({ kind: "dpop-proof", value, issuer: key.kid, claims, key: { kty, crv, x } });
  return value;
}

export function readRequest(context: SessionContext, reference: string): Composition {
  return withToken(context, get(`${context.tokens?.resourceServer}/${reference}`));
}

/** What the Person entered, as a new resource: an appointment at the provider, or a measurement at the PGO. */
export function createRequest(context: SessionContext, system: PartySystem): Composition {
  const type = moduleConfig(system).purpose === "appointment" ? "Appointment" : "Observation";
  const patient = { reference: `Patient/${context.tokens?.patient ?? ""}` };
  const resource =
    type === "Appointment"
      ? { resourceType: type, status: "proposed", participant: [{ actor: patient, status: "accepted" }] }
      : { resourceType: type, status: "final", code: { text: context.answers ?? "" }, subject: patient };
  return withToken(context, {
    method: "POST",
    url: `${context.tokens?.resourceServer}/${type}`,
    headers: [["Content-Type", fhirMediaType]],
    body: JSON.stringify(resource),
  });
}

/** A new status for the Task, as JSON Patch or FHIRPath Patch, for the version that was read. @see Solution Design 3.7 */
export function updateRequest(context: SessionContext, system: PartySystem, status: string): Composition {
  const isFhirPath = portsOf(system).settings["task-update"] === "fhirpath-patch";
  return withToken(context, {
    method: "PATCH",
    url: `${context.tokens?.resourceServer}/${context.tokens?.task ?? ""}`,
    headers: [
      ["Content-Type", isFhirPath ? fhirMediaType : jsonPatchMediaType],
      ifMatch(context.task?.meta.versionId ?? ""),
    ],
    body: isFhirPath ? fhirPathPatchStatus(status) : jsonPatchStatus(status),
  });
}
