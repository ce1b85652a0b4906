import { decodeJwt, signJwt } from "../../protocol/jwt.ts";
import { addMonths } from "../../simulation/clock.ts";
import { effect } from "../../simulation/effect.ts";
import type { PartySystem, Ports } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import type { DvaConfig } from "./config.ts";
import type { GrantContext, Tokens } from "./grant.types.ts";

/** Everything that goes into the tokens of one answer. */
export interface TokenPlan {
  readonly grant: Pick<GrantContext, "client" | "sub" | "scope" | "acr" | "nonce" | "digidAt" | "kind">;
  readonly patient: string | undefined;
  readonly config: Pick<DvaConfig, "origin" | "fhirBase">;
  /** Seconds. */
  readonly expiresIn: number;
  readonly withIdToken: boolean;
}

/** Plans the tokens of this grant. A module's token never outlives the longest module session. */
export function tokenPlan(context: GrantContext, system: PartySystem, config: DvaConfig, now: number): TokenPlan {
  const isModule = context.kind === "module";
  const { moduleSession, moduleAccessToken, accessToken } = config.lifetimes;
  const left = moduleSession - Math.floor((now - (context.startedAt ?? now)) / 1000);
  return {
    grant: context,
    patient: isModule ? patientOf(system, context.sub)?.patient : undefined,
    config,
    expiresIn: isModule ? Math.min(moduleAccessToken, left) : accessToken,
    withIdToken: context.kind === "prepare" || (isModule && context.scope.split(" ").includes("openid")),
  };
}

/**
 * Signs an access token as RFC 9068 has it and, where `openid` was granted, an ID token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9068#section-2.2
 */
export const signTokens = effect(async (plan: TokenPlan, ports: Ports): Promise<Tokens> => {
  const { grant, patient, config, expiresIn } = plan;
  const key = await ports.key();
  const iat = Math.floor(ports.now() / 1000);
  const login = grant.digidAt === null ? {} : { auth_time: Math.floor(grant.digidAt / 1000) };
  const accessToken = await signJwt(
    key,
    {
      iss: config.origin,
      sub: grant.sub,
      aud: config.fhirBase,
      client_id: grant.client,
      scope: grant.scope,
      ...(patient === undefined ? {} : { patient }),
      ...login,
      ...(grant.acr === undefined ? {} : { acr: grant.acr }),
      iat,
      exp: iat + expiresIn,
      jti: ports.random("jti"),
    },
    { typ: "at+jwt" },
  );
  mintJwt(ports, "access-token", accessToken);
  if (!plan.withIdToken) return { accessToken, idToken: null, expiresIn };
  const idToken = await signJwt(
    key,
    {
      iss: config.origin,
      sub: grant.sub,
      aud: grant.client,
      ...(patient === undefined ? {} : { fhirUser: `${config.fhirBase}/Patient/${patient}` }),
      ...login,
      ...(grant.nonce === undefined ? {} : { nonce: grant.nonce }),
      iat,
      exp: iat + 300,
    },
    { typ: "JWT" },
  );
  mintJwt(ports, "id-token", idToken);
  return { accessToken, idToken, expiresIn };
});

/** Registers a signed token with its claims and expiry. */
function mintJwt(ports: Ports, kind: "access-token" | "id-token", value: string): void {
  const claims = decodeJwt(value)?.claims ?? {};
  ports.mint({ kind, value, issuer: String(claims.iss), claims, expires: Number(claims.exp) * 1000 });
}

/** Until when a refresh token counts: half a year for a PGO, the longest module session for a module. */
export function refreshExpiry(context: GrantContext, config: DvaConfig, now: number): number {
  return context.kind === "module"
    ? (context.startedAt ?? now) + config.lifetimes.moduleSession * 1000
    : addMonths(now, config.lifetimes.refreshTokenMonths);
}
