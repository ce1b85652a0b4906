import { decodeJwt, signJwt } from "../../protocol/jwt.ts";
import { effect } from "../../simulation/effect.ts";
import type { PartySystem } from "../../simulation/ports.ts";
import { dossierAt } from "./account.machine.ts";
import { type PgoConfig, type ProviderEntry, pgoConfig } from "./config.ts";
import { patientOf } from "./dossier-checks.ts";
import type { ModuleGrantContext } from "./module-grant.types.ts";

/** The patient of the task, as the PGO's own dossier has it; for the PGO's own data its own user. */
function patientIn(context: ModuleGrantContext, system: PartySystem): string {
  if (context.provider === "") return patientOf(context.account);
  const task = dossierAt(system, context.account, context.provider)?.tasks.find(({ id }) => id === context.task);
  return task?.for.reference.replace("Patient/", "") ?? "";
}

/** The answer of the PGO for its own data, before the launch context joins it. */
export interface OwnToken extends Readonly<Record<string, unknown>> {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly jti: string;
}

/**
 * An access token of the PGO for its own dossier, bound to the module's key (module type PS).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9068#section-2.2 and https://www.rfc-editor.org/rfc/rfc9449#section-6.1
 */
export const signAccessToken = effect(
  async (
    { grant, config }: { readonly grant: ModuleGrantContext; readonly config: PgoConfig },
    ports,
  ): Promise<OwnToken> => {
    const iat = Math.floor(ports.now() / 1000);
    const key = await ports.key();
    const jti = ports.random("jti");
    const confirmation = grant.request?.assertion?.confirmation;
    const lifetime = config.lifetimes.moduleAccessToken;
    const claims = {
      iss: config.origin,
      sub: patientOf(grant.account),
      aud: config.fhirBase,
      client_id: grant.client,
      scope: grant.scope,
      ...(confirmation === undefined ? {} : { cnf: { jkt: confirmation } }),
      iat,
      exp: iat + lifetime,
      jti,
    };
    const value = await signJwt(key, claims, { typ: "at+jwt" });
    const expires = (iat + lifetime) * 1000;
    ports.mint({ kind: "access-token", value, issuer: config.origin, claims, expires, key: { ...key.publicJwk } });
    return { access_token: value, expires_in: lifetime, jti };
  },
);

/** An ID token of the PGO: it names its own account, not the DVA's subject. @see OpenID Connect Core §2 */
export const signIdToken = effect(
  async (
    {
      grant,
      config,
      system,
    }: { readonly grant: ModuleGrantContext; readonly config: PgoConfig; readonly system: PartySystem },
    ports,
  ): Promise<string> => {
    const iat = Math.floor(ports.now() / 1000);
    const key = await ports.key();
    const claims = {
      iss: config.origin,
      sub: patientOf(grant.account),
      aud: grant.client,
      fhirUser: `${resourceServerOf(grant, config)}/Patient/${patientIn(grant, system)}`,
      ...(grant.nonce === undefined ? {} : { nonce: grant.nonce }),
      iat,
      exp: iat + 300,
    };
    const value = await signJwt(key, claims, { typ: "JWT" });
    const decoded = decodeJwt(value)?.claims ?? {};
    const expires = (iat + 300) * 1000;
    ports.mint({ kind: "id-token", value, issuer: config.origin, claims: decoded, expires, key: { ...key.publicJwk } });
    return value;
  },
);

/**
 * The answer to the module: the DVA's token with the FHIR address of the DVA (2a, `aud` is not standard), a temporary
 * token with where to exchange it (2b), or the PGO's own token (module type PS).
 */
export function moduleTokenAnswer(context: ModuleGrantContext, system: PartySystem): Readonly<Record<string, unknown>> {
  const { returnUrl, lists, lifetimes } = pgoConfig(system);
  const refreshToken = context.refreshTokens.at(-1);
  const shared = {
    scope: context.scope,
    patient: patientIn(context, system),
    ...(context.task === "" ? {} : { fhirContext: [{ reference: `Task/${context.task}` }] }),
    return_url: returnUrl,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    ...(context.idToken === null ? {} : { id_token: context.idToken }),
  };
  const { access_token, expires_in } = context.delegated ?? {};
  // The issuer of the launch is the resource server too, so nothing has to say where the token counts.
  if (context.provider === "") return { access_token, token_type: "DPoP", expires_in, ...shared };
  const provider = providerOf(lists.zal, context.provider);
  if (context.isTemporary) {
    return {
      access_token: context.temporary?.value,
      token_type: "Bearer",
      expires_in: lifetimes.temporaryToken,
      token_exchange_endpoint: provider.tokenEndpoint,
      resource_server: provider.resourceEndpoint,
      ...shared,
    };
  }
  return { access_token, token_type: "DPoP", expires_in, aud: provider.resourceEndpoint, ...shared };
}

/** The FHIR address where the data are: the PGO's own, or that of the Aanbieder. */
function resourceServerOf({ provider }: ModuleGrantContext, { fhirBase, lists }: PgoConfig): string {
  return provider === "" ? fhirBase : providerOf(lists.zal, provider).resourceEndpoint;
}

/** The line of the ZAL. @throws Error for an unknown one: the launch named it. */
export function providerOf(zal: readonly ProviderEntry[], id: string): ProviderEntry {
  const provider = zal.find((entry) => entry.id === id);
  if (provider === undefined) throw new Error(`No provider ${id}.`);
  return provider;
}
