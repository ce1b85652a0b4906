import { extensionUrls, type FhirResource, type FhirTask } from "../../protocol/fhir/resources.ts";
import type { PartySystem } from "../../simulation/ports.ts";
import { sessionsOf } from "../../simulation/sessions.ts";
import { dvaConfig } from "./config.ts";
import type { RecordContext } from "./record.machine.ts";
import type { TaskContext } from "./task.machine.ts";

/** All tasks as their machines have them now. */
export function tasksOf(system: PartySystem): readonly FhirTask[] {
  return sessionsOf<TaskContext>(system, "task").map(({ context }) => context.task);
}

/** Everything but tasks: what the sources held from the start, and what they registered since. */
export function resourcesOf(system: PartySystem): readonly FhirResource[] {
  const later = sessionsOf<RecordContext>(system, "record").map(({ context }) => context.resource);
  return [...dvaConfig(system).resources, ...later];
}

/** The resource `Type/id` as it is now. */
export function readResource(system: PartySystem, reference: string): FhirResource | undefined {
  const [type, id] = reference.split("/");
  const all: readonly FhirResource[] = type === "Task" ? tasksOf(system) : resourcesOf(system);
  return all.find((resource) => resource.resourceType === type && resource.id === id);
}

/** FHIR ids of the patients whose resource this is; empty for resources without a patient. */
export function ownersOf(resource: {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}): readonly string[] {
  if (resource.resourceType === "Patient") return [String(resource.id)];
  if (resource.resourceType === "Appointment") return participantsOf(resource.participant);
  const reference = referenceIn(resource.for) ?? referenceIn(resource.subject) ?? referenceIn(resource.patient);
  return reference?.startsWith("Patient/") ? [reference.slice("Patient/".length)] : [];
}

/** The patients who take part in an appointment. */
function participantsOf(participants: unknown): readonly string[] {
  const actors = Array.isArray(participants) ? (participants as readonly { readonly actor?: unknown }[]) : [];
  return actors
    .map(({ actor }) => referenceIn(actor) ?? "(nobody)")
    .map((reference) => reference.replace(/^Patient\//, ""));
}

/** The module of a task: ActivityDefinition, its Endpoint, the Endpoint's ClientID. */
export function moduleOf(system: PartySystem, task: FhirResource): string | undefined {
  const activity = follow(system, task, extensionUrls.digitalActivity);
  const endpoint = activity && follow(system, activity, extensionUrls.endpoint);
  return extensionsOf(endpoint).find(({ url }) => url === extensionUrls.clientId)?.valueString;
}

/** The address at which the module of a task is launched; empty when the data name none. */
export function launchUrlOf(system: PartySystem, reference: string): string {
  const task = readResource(system, reference);
  const activity = task && follow(system, task, extensionUrls.digitalActivity);
  const address = activity && follow(system, activity, extensionUrls.endpoint)?.address;
  return typeof address === "string" ? address : "";
}

/** `Type/id` of everything that a launch for these resources may touch: the Task, its Patient and what it refers to. */
export function launchResources(system: PartySystem, references: readonly string[]): readonly string[] {
  const named = references.flatMap((reference) => {
    const resource = readResource(system, reference);
    if (resource === undefined) return [reference];
    const activity = extensionsOf(resource).find(({ url }) => url === extensionUrls.digitalActivity)?.valueReference;
    return [
      reference,
      ...ownersOf(resource).map((owner) => `Patient/${owner}`),
      ...(activity === undefined ? [] : [activity.reference]),
      ...[referenceIn(resource.focus)].filter((each) => each !== undefined),
    ];
  });
  return [...new Set(named)];
}

function follow(system: PartySystem, resource: FhirResource, url: string): FhirResource | undefined {
  const reference = extensionsOf(resource).find((extension) => extension.url === url)?.valueReference;
  return reference && readResource(system, reference.reference);
}

interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueReference?: { readonly reference: string };
}

function extensionsOf(resource: FhirResource | undefined): readonly Extension[] {
  return Array.isArray(resource?.extension) ? (resource.extension as readonly Extension[]) : [];
}

function referenceIn(element: unknown): string | undefined {
  if (element === null || typeof element !== "object" || !("reference" in element)) return undefined;
  return typeof element.reference === "string" ? element.reference : undefined;
}
