import { readProof } from "../../protocol/dpop.ts";
import type { FhirTask, NewResource } from "../../protocol/fhir/resources.ts";
import type { Check } from "../../simulation/check.ts";
import type { CheckInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { sessionsOf } from "../../simulation/sessions.ts";
import { availabilityFacts, isTestedAt } from "./availability.ts";
import { type DvaConfig, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { ownersOf, readResource } from "./fhir-store.ts";
import type { PresentedToken } from "./presented-token.ts";
import { taskTransitions } from "./task.machine.ts";

/** A request at the resource server as the endpoint read it. */
export interface ResourceRequestInput {
  readonly id: string;
  readonly exchange: number;
  readonly token: string;
  /** `Type/id`; empty for a search. */
  readonly reference: string;
  /** The type of resource that is searched or read. */
  readonly resourceType: string;
  /** The status that a PATCH asks for. */
  readonly newStatus: string | null;
  /** The resource that a POST brings. */
  readonly created: NewResource | null;
  readonly presentedVersion: string | undefined;
  readonly correlationId: string | undefined;
  /** The request as a DPoP proof must name it. */
  readonly method: string;
  readonly url: string;
  readonly proof: string | undefined;
}

/** Facts and row for one request: who asks, whose it is, whether the launch named it, and for a change what it changes. */
export function resourceChecks(
  input: ResourceRequestInput,
  bearer: PresentedToken | null,
  system: PartySystem,
): CheckInput {
  const config = dvaConfig(system);
  const resource = input.reference === "" ? undefined : readResource(system, input.reference);
  const subject = input.created ?? resource;
  const owners = subject === undefined ? [] : ownersOf(subject);
  const task = input.newStatus === null ? undefined : (resource as FhirTask | undefined);
  const service = serviceOf(config, input.resourceType);
  const isCollected = bearer?.purpose?.function === "collect" && service !== undefined;
  const available = availabilityFacts(system, bearer?.sub ?? null);
  const row: readonly Check<never>[] = [
    ...dvaChecks.bearer,
    ...(bearer?.boundKey === undefined ? [] : dvaChecks.bound),
    ...(isCollected && input.resourceType !== "Task" ? dvaChecks.service : []),
    ...(isCollected && isTestedAt(system, "at-resource") ? dvaChecks.collectIdentity : []),
    ...(owners.length > 0 ? dvaChecks.owner : []),
    ...(bearer?.launchResources && input.reference !== "" ? dvaChecks.launchResource : []),
    ...(task === undefined ? [] : dvaChecks.taskUpdate),
  ];
  const facts = {
    token: input.token,
    tokenType: bearer?.type ?? "none",
    issuer: config.origin,
    audience: config.fhirBase,
    now: portsOf(system).now(),
    revoked: bearer?.revoked ?? false,
    boundKey: bearer?.boundKey,
    proof: input.proof,
    method: input.method,
    url: input.url,
    proofSeen: sessionsOf<ResourceRequestInput>(system, "resource-request", input.id).some(
      ({ context }) => input.proof !== undefined && proofId(context.proof) === proofId(input.proof),
    ),
    scope: bearer?.scope ?? "",
    ...available,
    // The test at the resource server is about the Gegevensdienst that is asked for.
    services: available.services.filter((each) => each === service),
    grantedServices: bearer?.services ?? [],
    wantedService: service ?? "",
    allowedBy: allowedBy(config.providerScope, input),
    patient: bearer?.patient,
    owners,
    resource: input.reference,
    launchResources: bearer?.launchResources ?? [],
    version: task?.meta.versionId ?? "",
    presentedVersion: input.presentedVersion,
    from: task?.status ?? "",
    to: input.newStatus ?? "",
    possible: taskTransitions[task?.status ?? ""] ?? [],
  };
  return { row, facts };
}

/** The `jti` of a proof. */
function proofId(proof: string | undefined): string | undefined {
  return proof === undefined ? undefined : readProof(proof)?.jti;
}

/** The scopes that allow a request: the name of the Aanbieder for a PGO, SMART scopes for a module. */
function allowedBy(
  providerScope: string,
  { resourceType: type, newStatus, created }: ResourceRequestInput,
): readonly string[] {
  if (newStatus !== null || created !== null) return [`patient/${type}.write`, "patient/*.write"];
  return [providerScope, `patient/${type}.read`, "patient/*.read"];
}

/** The Gegevensdienst to which resources of this type belong here. */
function serviceOf({ catalog }: DvaConfig, type: string): string | undefined {
  return Object.entries(catalog).find(([, types]) => types.includes(type))?.[0];
}
