import { launchAcr } from "../../../protocol/acr-values.ts";
import { type Params, single } from "../../../protocol/params.ts";
import type { AuthorizationInput } from "../authorization.types.ts";
import type { Client, DvaConfig } from "../config.ts";
import { purposeOf } from "../purpose.ts";

const moduleScopes = [
  "openid",
  "fhirUser",
  "launch",
  "launch/patient",
  "patient/*.read",
  "patient/Task.write",
  "patient/Appointment.write",
];

/** A fault in the request other than client and redirect_uri; it is reported by redirect. */
export function problemOf(
  params: Params,
  kind: AuthorizationInput["kind"],
  config: DvaConfig,
  client: Client,
): AuthorizationInput["problem"] {
  if (single(params, "response_type") !== "code") {
    return { error: "unsupported_response_type", description: "response_type must be code" };
  }
  if (single(params, "state") === undefined) return invalid("state is missing");
  if (client.kind === "module") return moduleProblem(params, client.standalone);
  const acr = single(params, "acr_values");
  if (acr !== undefined && acr !== launchAcr) return invalid(`acr_values must be ${launchAcr}`);
  const scope = single(params, "scope") ?? "";
  const isKnown = kind === "collect" ? purposeOf(scope, config) !== undefined : scope === "launch";
  const wanted = kind === "collect" ? config.providerScope : "launch";
  return isKnown ? null : { error: "invalid_scope", description: `scope must be ${wanted}` };
}

function moduleProblem(params: Params, mayStandAlone: boolean): AuthorizationInput["problem"] {
  const scopes = (single(params, "scope") ?? "").split(" ");
  const unknown = scopes.find((scope) => !moduleScopes.includes(scope));
  if (unknown !== undefined || !scopes.some((scope) => scope === "launch" || scope === "launch/patient")) {
    return {
      error: "invalid_scope",
      description: `scope must hold launch or launch/patient and only ${moduleScopes.join(" ")}`,
    };
  }
  if (isStandalone(params) && !mayStandAlone) {
    return { error: "invalid_scope", description: "this module is started by a launch only" };
  }
  return pkceProblem(params);
}

/** PKCE with S256 is required. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1 */
export function pkceProblem(params: Params): AuthorizationInput["problem"] {
  if (single(params, "code_challenge") === undefined) return invalid("code_challenge is missing");
  if (single(params, "code_challenge_method") !== "S256") return invalid("code_challenge_method must be S256");
  return null;
}

function invalid(description: string): AuthorizationInput["problem"] {
  return { error: "invalid_request", description };
}

/** Module type S: a module that starts by itself and asks for a patient context. @see SMART App Launch 2.2, standalone */
export function isStandalone(params: Params): boolean {
  const scopes = (single(params, "scope") ?? "").split(" ");
  return scopes.includes("launch/patient") && !scopes.includes("launch");
}
