import { extensionUrls, type FhirResource, type FhirTask } from "../../protocol/fhir/resources.ts";
import { sectionOf } from "../../protocol/fhir/task-display.ts";
import type { PageRow } from "../../protocol/page.ts";
import type { Dossier } from "./account.machine.ts";

interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueReference?: { readonly reference: string };
}

const extensionsOf = (resource: FhirResource | undefined) => (resource?.extension ?? []) as readonly Extension[];

function follow(dossier: Dossier, resource: FhirResource | undefined, url: string): FhirResource | undefined {
  const reference = extensionsOf(resource).find((extension) => extension.url === url)?.valueReference?.reference;
  return dossier.included.find(({ resourceType, id }) => `${resourceType}/${id}` === reference);
}

/** Where a task is started and by which module: Task → ActivityDefinition → Endpoint. */
export function targetOf(dossier: Dossier | null, id: string): { readonly address: string; readonly client: string } {
  const task = dossier?.tasks.find((each) => each.id === id);
  const activity = dossier === null ? undefined : follow(dossier, task, extensionUrls.digitalActivity);
  const endpoint = dossier === null ? undefined : follow(dossier, activity, extensionUrls.endpoint);
  const client = extensionsOf(endpoint).find(({ url }) => url === extensionUrls.clientId)?.valueString;
  return { address: typeof endpoint?.address === "string" ? endpoint.address : "", client: client ?? "" };
}

/** The tasks as a PGO shows them: grouped by programme, sorted into to do, done and stopped. */
export function taskRows(dossier: Dossier, moduleNames: Readonly<Record<string, string>>): readonly PageRow[] {
  return dossier.tasks.map((task) => {
    const activity = follow(dossier, task, extensionUrls.digitalActivity);
    const { client } = targetOf(dossier, task.id);
    return {
      id: task.id,
      title: String(activity?.title ?? task.description ?? task.id),
      group: displayOf((task.basedOn as readonly unknown[] | undefined)?.[0]),
      section: sectionOf(task.status),
      status: task.status,
      description: String(task.description ?? ""),
      requester: displayOf(task.requester),
      module: moduleNames[client] ?? client,
    };
  });
}

/** What the Person knows a task by. */
export function taskTitle(dossier: Dossier | null, id: string): string {
  return String(dossier?.tasks.find((task) => task.id === id)?.description ?? id);
}

/** The tasks that can still be started. */
export function isStartable(task: FhirTask): boolean {
  return sectionOf(task.status) === "todo" || task.status === "accepted";
}

function displayOf(reference: unknown): string {
  if (reference === null || typeof reference !== "object" || !("display" in reference)) return "";
  return typeof reference.display === "string" ? reference.display : "";
}
