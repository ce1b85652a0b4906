import type { ClientAssertion } from "../../protocol/client-assertion.ts";
import { decodeJwt, signJwt } from "../../protocol/jwt.ts";
import { effect } from "../../simulation/effect.ts";
import type { DvaConfig } from "./config.ts";

/** Everything that goes into a delegation token. */
export interface DelegationPlan {
  /** Claims of the subject token. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The module that acts, with the key to bind to. */
  readonly actor: ClientAssertion | undefined;
  readonly scope: string;
  readonly config: Pick<DvaConfig, "origin" | "fhirBase" | "patients" | "lifetimes">;
}

/**
 * Signs a token for the module on behalf of the Person: `act` names who acts, `cnf` the key that it is bound to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-4.1 and https://www.rfc-editor.org/rfc/rfc9449#section-6.1
 */
export const signDelegation = effect(
  async ({ claims, actor, scope, config }: DelegationPlan, ports): Promise<string> => {
    const iat = Math.floor(ports.now() / 1000);
    const patient = config.patients.find(({ sub }) => sub === claims.sub)?.patient;
    const value = await signJwt(
      await ports.key(),
      {
        iss: config.origin,
        sub: String(claims.sub),
        aud: config.fhirBase,
        client_id: actor?.subject ?? "",
        scope,
        ...(patient === undefined ? {} : { patient }),
        act: { sub: actor?.subject ?? "" },
        ...(actor?.confirmation === undefined ? {} : { cnf: { jkt: actor.confirmation } }),
        ...(typeof claims.auth_time === "number" ? { auth_time: claims.auth_time } : {}),
        iat,
        exp: iat + config.lifetimes.delegation,
        jti: ports.random("jti"),
      },
      { typ: "at+jwt" },
    );
    const signed = decodeJwt(value)?.claims ?? {};
    ports.mint({
      kind: "delegation-token",
      value,
      issuer: config.origin,
      claims: signed,
      expires: Number(signed.exp) * 1000,
    });
    return value;
  },
);
