import { decodeJwt } from "../../protocol/jwt.ts";
import type { PartySystem } from "../../simulation/ports.ts";
import { findSession } from "../../simulation/sessions.ts";
import { patientOf } from "./authorization.steps.ts";
import type { DelegationContext } from "./delegation.machine.ts";
import type { GrantContext } from "./grant.types.ts";
import type { LaunchContext } from "./launch.machine.ts";
import type { Purpose } from "./purpose.ts";

/** What a presented token says and what the DVA knows about it. Nothing of it is verified here; checks do that. */
export interface PresentedToken {
  readonly value: string;
  /** `at+jwt` for an access token, `launch-token`, or what else was presented. */
  readonly type: string;
  readonly sub: string | undefined;
  readonly patient: string | undefined;
  readonly client: string | undefined;
  readonly scope: string;
  readonly services: readonly string[];
  /** What the grant of a PGO is for; null for tokens of a launch or module. */
  readonly purpose: Purpose | null;
  /** `Type/id` of what the launch named; null for a token without a launch. */
  readonly launchResources: readonly string[] | null;
  readonly revoked: boolean;
  /** Thumbprint of the key that the token is bound to. */
  readonly boundKey: string | undefined;
}

/** Looks a token up: a JWT by its claims and grant, an opaque one among the launch values. */
export function presentedToken(system: PartySystem, value: string): PresentedToken {
  const decoded = decodeJwt(value);
  if (decoded === undefined) return opaqueToken(system, value);
  const { sub, jti, scope, client_id } = decoded.claims;
  const grant = findSession<GrantContext>(system, "grant", ({ issued }) => issued.includes(String(jti)));
  const delegation = findSession<DelegationContext>(system, "delegation", ({ issued }) => issued.includes(String(jti)));
  const subject = typeof sub === "string" ? sub : undefined;
  const cnf = decoded.claims.cnf as { readonly jkt?: unknown } | undefined;
  return {
    value,
    type: String(decoded.header.typ ?? "JWT"),
    sub: subject,
    patient: patientOf(system, subject ?? null)?.patient,
    client: typeof client_id === "string" ? client_id : undefined,
    scope: typeof scope === "string" ? scope : "",
    services: grant?.context.services ?? [],
    purpose: grant?.context.kind === "collect" ? grant.context.purpose : null,
    launchResources: delegation?.context.resources ?? grant?.context.launch?.resources ?? null,
    revoked: (delegation ?? grant)?.value === "revoked",
    boundKey: typeof cnf?.jkt === "string" ? cnf.jkt : undefined,
  };
}

function opaqueToken(system: PartySystem, value: string): PresentedToken {
  const launch = findSession<LaunchContext>(system, "launch", ({ token }) => token !== "" && token === value);
  return {
    value,
    type: launch === undefined ? "an unknown token" : "launch-token",
    sub: launch?.context.sub,
    patient: patientOf(system, launch?.context.sub ?? null)?.patient,
    client: launch?.context.client,
    scope: launch === undefined ? "" : "launch",
    services: [],
    purpose: null,
    launchResources: launch?.context.resources ?? null,
    revoked: false,
    boundKey: undefined,
  };
}
