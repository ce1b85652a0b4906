import type { PartySystem } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import { dvaConfig } from "./config.ts";
import type { GrantContext } from "./grant.types.ts";

/**
 * The token response. For a PGO the scope is what was granted of the Gegevensdiensten. For a module it carries the launch
 * context: `patient` as a bare id, the Task in `fhirContext`, and the `return_url` that the PGO gave in the exchange.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1 and SMART App Launch 2.2 (`patient`, `fhirContext`)
 */
export function tokenAnswer(context: GrantContext, system: PartySystem): Readonly<Record<string, unknown>> {
  const { tokens, launch } = context;
  const refreshToken = context.refreshTokens.at(-1);
  const common = {
    access_token: tokens?.accessToken,
    token_type: "Bearer",
    expires_in: tokens?.expiresIn,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
  };
  if (context.kind === "collect" && context.purpose.service !== null) return { ...common, scope: context.scope };
  if (context.kind === "collect") {
    // Whether tasks may be started is told as a Gegevensdienst of its own (simulator's choice).
    const { startService } = dvaConfig(system);
    const start = context.startAllowed && startService !== null ? [startService] : [];
    return { ...common, scope: [...context.services, ...start].join(" ") };
  }
  if (context.kind === "prepare") {
    // The documents name no launch value here; without one a launch could not be tied to this preparation.
    return { ...common, scope: context.scope, id_token: tokens?.idToken, launch: context.launchValue };
  }
  if (context.kind === "step-up") return { ...common, scope: context.scope };
  return {
    ...common,
    scope: context.scope,
    patient: patientOf(system, context.sub)?.patient,
    ...(launch === null ? {} : { fhirContext: [{ reference: launch.task }], return_url: launch.returnUrl }),
    ...(tokens?.idToken ? { id_token: tokens.idToken } : {}),
  };
}
