import { decodeAssertion } from "../../protocol/client-assertion.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import type { Check } from "../../simulation/check.ts";
import type { CheckInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession, sessionsOf } from "../../simulation/sessions.ts";
import { patientOf } from "./authorization.steps.ts";
import { clientOf, type DvaConfig, dvaConfig } from "./config.ts";
import type { DelegationContext } from "./delegation.machine.ts";
import { dvaChecks } from "./dva.checks.ts";
import { ownersOf, readResource } from "./fhir-store.ts";
import type { GrantContext } from "./grant.types.ts";

/** The checks on a temporary token of the PGO, after the PGO was asked about it. */
export function temporaryChecks(context: DelegationContext, system: PartySystem): CheckInput {
  const client = context.introspected?.client_id;
  const facts = {
    active: context.introspected?.active === true,
    tempTokenUsed: sessionsOf<DelegationContext>(system, "delegation", context.id).some(
      ({ value, context: other }) => value !== "refused" && other.request.subjectToken === context.request.subjectToken,
    ),
    tokenClient: typeof client === "string" ? client : undefined,
    actor: decodeAssertion(context.request.actorToken ?? "")?.subject ?? "(unreadable)",
  };
  const row: readonly Check<typeof facts>[] = dvaChecks.temporaryToken;
  return { row: row as readonly Check<never>[], facts };
}

/** The checks on who asks, on the subject token and on the module that is to act. */
export function delegationChecks(context: DelegationContext, system: PartySystem): CheckInput {
  const config = dvaConfig(system);
  const ports = portsOf(system);
  const { request, isTemporary } = context;
  const actor = decodeAssertion(request.actorToken ?? "");
  const subject = decodeJwt(context.subjectToken);
  const grant = findSession<GrantContext>(system, "grant", ({ issued }) =>
    issued.includes(String(subject?.claims.jti)),
  );
  const resources = resourcesOf(context).map((reference) => readResource(system, reference));
  const sub = subject?.claims.sub;
  const facts = {
    certificate: context.certificate,
    whitelist: config.lists.whitelist,
    client: context.clientId,
    tokenType: String(subject?.header.typ ?? "an opaque token"),
    token: context.subjectToken,
    issuer: config.origin,
    audience: config.fhirBase,
    now: ports.now(),
    revoked: grant?.value === "revoked",
    startAllowed: grant?.context.startAllowed ?? false,
    patient: patientOf(system, typeof sub === "string" ? sub : null)?.patient,
    owners: resources.flatMap((resource) => (resource === undefined ? ["(unknown)"] : ownersOf(resource))),
    assertion: request.actorToken ?? "",
    assertionClient: actor?.subject ?? "(nobody)",
    keyOwner: keyOwnerOf(config, actor?.subject),
    assertionAudience: actor?.audience ?? [],
    // As option 2a is drawn, the DVA gets the assertion that the module made for the PGO.
    expectedAudience: isTemporary ? config.origin : config.pgo,
    jtiSeen: sessionsOf<DelegationContext>(system, "delegation", context.id).some(
      ({ context: other }) => decodeAssertion(other.request.actorToken ?? "")?.jti === actor?.jti,
    ),
    confirmation: actor?.confirmation,
  };
  const row: readonly Check<never>[] = [
    ...(isTemporary ? [] : dvaChecks.delegationPgo),
    ...dvaChecks.delegationSubject,
    ...dvaChecks.delegationActor,
    ...dvaChecks.delegationRules,
  ];
  return { row, facts };
}

/** The party whose keys a module registered. */
function keyOwnerOf(config: DvaConfig, client: string | undefined): string {
  const registered = clientOf(config, client);
  return registered?.kind === "module" ? registered.keys : "";
}

/** The resources of the request, or those that the PGO named for its temporary token. */
export function resourcesOf({ request, introspected }: DelegationContext): readonly string[] {
  const named = introspected?.resource;
  return typeof named === "string" ? [named] : request.resource;
}
