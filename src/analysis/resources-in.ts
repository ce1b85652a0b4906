import { readPage } from "../protocol/page.ts";
import type { RecordedMessage } from "../simulation/recording.ts";

/**
 * The resources and records that the body of a message shows, as keys of `owners`: `Task/456`, `Patient/pat-789`.
 * FHIR is read as JSON at any depth; of a page, the task or record that it is about and the rows of its task list.
 */
export function resourcesIn(message: RecordedMessage): readonly string[] {
  const found = new Set<string>();
  if (message.body === undefined || message.heldBack) return [];
  const mediaType = message.headers?.["content-type"];
  if (typeof mediaType !== "string") return [];
  if (mediaType.startsWith("text/html")) collectPage(message.body, found);
  else if (mediaType.includes("json")) collectJson(parse(message.body), found);
  return [...found];
}

/** Whether the body is FHIR, such as a resource server gives. */
export function isFhir({ headers }: RecordedMessage): boolean {
  const mediaType = headers?.["content-type"];
  return typeof mediaType === "string" && mediaType.startsWith("application/fhir+json");
}

function collectPage(body: string, found: Set<string>): void {
  const page = readPage(body);
  if (page === undefined) return;
  if (page.data.task) found.add(taskKey(page.data.task));
  if (page.data.record) found.add(page.data.record);
  for (const row of page.lists.tasks ?? []) if (row.id) found.add(taskKey(row.id));
}

/** A page names a task by its id or by its FHIR reference. */
function taskKey(task: string): string {
  return task.includes("/") ? task : `Task/${task}`;
}

function collectJson(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collectJson(each, found);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { resourceType, id } = value as Readonly<Record<string, unknown>>;
  if (typeof resourceType === "string" && typeof id === "string") found.add(`${resourceType}/${id}`);
  for (const each of Object.values(value)) collectJson(each, found);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
