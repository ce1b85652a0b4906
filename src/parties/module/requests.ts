import { basicAuthorization } from "../../protocol/client-auth.ts";
import {
  fhirMediaType,
  fhirPathPatchStatus,
  ifMatch,
  jsonPatchMediaType,
  jsonPatchStatus,
} from "../../protocol/fhir/task-patch.ts";
import { get, type Header, type HttpRequest, postForm, withQuery } from "../../protocol/http.ts";
import { correlationHeader, requestIdHeader } from "../../protocol/medmij-ids.ts";
import { challengeOf } from "../../protocol/pkce.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { moduleConfig } from "./config.ts";
import type { SessionContext } from "./session.setup.ts";

/** What the module asks for. The guide's PATCH needs `patient/Task.write`, which its authorize examples leave out. */
function wantedScope(settings: Readonly<Record<string, string>>): string {
  const openid = settings["id-token"] === "yes" ? ["openid", "fhirUser"] : [];
  return ["launch", ...openid, "patient/*.read", "patient/Task.write"].join(" ");
}

/** SMART authorization request with PKCE. @see SMART App Launch 2.2; https://www.rfc-editor.org/rfc/rfc7636#section-4.3 */
export function authorizationUrl(context: SessionContext, system: PartySystem): string {
  const { clientId, redirectUri } = moduleConfig(system);
  return withQuery(context.endpoints?.authorization ?? "", {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: wantedScope(portsOf(system).settings),
    state: context.state,
    aud: context.iss,
    launch: context.launch,
    code_challenge: challengeOf(context.verifier),
    code_challenge_method: "S256",
    nonce: portsOf(system).settings["id-token"] === "yes" ? context.nonce : undefined,
  });
}

const credentials = (system: PartySystem): Header => {
  const { clientId, clientSecret } = moduleConfig(system);
  return basicAuthorization(clientId, clientSecret);
};

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export function tokenRequest(
  context: SessionContext,
  system: PartySystem,
  code: string,
  verifier: string,
): HttpRequest {
  const { redirectUri } = moduleConfig(system);
  const fields = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier };
  return postForm(context.endpoints?.token ?? "", fields, [credentials(system)]);
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-6 */
export function refreshRequest(context: SessionContext, system: PartySystem): HttpRequest {
  const fields = { grant_type: "refresh_token", refresh_token: context.tokens?.refreshToken ?? "" };
  return postForm(context.endpoints?.token ?? "", fields, [credentials(system)]);
}

/** @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1 */
export function revokeRequest(context: SessionContext, system: PartySystem): HttpRequest {
  const fields = { token: context.tokens?.accessToken ?? "", token_type_hint: "access_token" };
  return postForm(context.endpoints?.revocation ?? "", fields, [credentials(system)]);
}

function bearer(context: SessionContext, system: PartySystem): readonly Header[] {
  const ports = portsOf(system);
  return [
    ["Authorization", `Bearer ${context.tokens?.accessToken ?? ""}`],
    ["Accept", fhirMediaType],
    requestIdHeader(ports.uuid("request-id")),
    // Solution Design 3.7 puts a correlation id on the module's calls too.
    correlationHeader(context.correlationId),
  ];
}

export function readRequest(context: SessionContext, system: PartySystem, reference: string): HttpRequest {
  return get(`${context.iss}/${reference}`, bearer(context, system));
}

/** A new status for the Task, as JSON Patch or FHIRPath Patch, for the version that was read. @see Solution Design 3.7 */
export function updateRequest(context: SessionContext, system: PartySystem, status: string): HttpRequest {
  const isFhirPath = portsOf(system).settings["task-update"] === "fhirpath-patch";
  return {
    method: "PATCH",
    url: `${context.iss}/${context.tokens?.task ?? ""}`,
    headers: [
      ["Content-Type", isFhirPath ? fhirMediaType : jsonPatchMediaType],
      ifMatch(context.task?.meta.versionId ?? ""),
      ...bearer(context, system),
    ],
    body: isFhirPath ? fhirPathPatchStatus(status) : jsonPatchStatus(status),
  };
}
