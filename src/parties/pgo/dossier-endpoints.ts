import { readAssertion } from "../../protocol/client-assertion.ts";
import { proofOf } from "../../protocol/dpop.ts";
import type { NewResource } from "../../protocol/fhir/resources.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { formOf, single } from "../../protocol/params.ts";
import { refuse } from "../../protocol/refused.ts";
import { tokenIn } from "../../protocol/token-in-request.ts";
import type { Endpoint, Incoming, Routed } from "../../simulation/server.ts";
import { findSession } from "../../simulation/sessions.ts";
import { fhirError } from "../fhir-error.ts";
import type { DossierRequestInput } from "./dossier-checks.ts";
import type { ModuleGrantContext } from "./module-grant.types.ts";

/** The PGO as resource server of its own dossier, for modules of its own (module type PS). */
export const dossierEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/fhir/Patient/:id", type: "patient-read-request", route: routeDossier },
  { method: "POST", path: "/fhir/Observation", type: "resource-create-request", route: routeDossier },
  { method: "POST", path: "/revoke", type: "revoke-request", route: routeRevoke },
];

function routeDossier({ request, exchange, path }: Incoming): Routed {
  const token = tokenIn(request);
  if (token === undefined) {
    // Without credentials the challenge carries no error code (RFC 6750 §3.1).
    return { answer: fhirError(refuse("", "an access token is required", "RFC 6750 §3").refused), type: "fhir-error" };
  }
  const created = request.method === "POST" ? readObservation(request.body) : null;
  if (created === undefined) {
    const refusal = refuse("structure", "the body must be an Observation with its subject", "FHIR R4, create");
    return { answer: fhirError(refusal.refused), type: "fhir-error" };
  }
  const { method, url } = request;
  const asked = { exchange, token, patient: path.id ?? "", created, method, url, proof: proofOf(request) };
  return { spawn: "dossier-request", input: asked satisfies Omit<DossierRequestInput, "id"> };
}

/** An Observation about somebody; undefined for anything else. */
function readObservation(body: string | undefined): NewResource | undefined {
  try {
    const value = JSON.parse(body ?? "") as NewResource | null;
    const { reference } = (value?.subject ?? {}) as { readonly reference?: unknown };
    return value?.resourceType === "Observation" && typeof reference === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Always 200, whether or not the token was known. @see https://www.rfc-editor.org/rfc/rfc7009#section-2.2 */
function routeRevoke({ request, exchange, system }: Incoming): Routed {
  const params = formOf(request);
  const token = params.ok ? (single(params.value, "token") ?? "") : "";
  const jti = String(decodeJwt(token)?.claims.jti);
  const grant = findSession<ModuleGrantContext>(
    system,
    "module-grant",
    ({ issued, refreshTokens }) => issued.includes(jti) || refreshTokens.includes(token),
  );
  const read = params.ok ? readAssertion(params.value) : undefined;
  const assertion = read?.ok && read.value.subject === grant?.context.client ? read.value : undefined;
  const input = {
    exchange,
    grant: grant?.id ?? null,
    isAuthenticated: false,
    assertion: assertion?.text ?? null,
    assertionClient: assertion?.subject ?? "",
  };
  return { spawn: "revocation", input };
}
