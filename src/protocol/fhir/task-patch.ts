import { type Header, type HttpRequest, headerOf } from "../http.ts";
import { accepted, type Outcome, refuse } from "../refused.ts";

export const jsonPatchMediaType = "application/json-patch+json";
export const fhirMediaType = "application/fhir+json";

/** Every status that a Task can have. @see https://hl7.org/fhir/R4/valueset-task-status.html */
export const taskStatuses = [
  "draft",
  "requested",
  "received",
  "accepted",
  "rejected",
  "ready",
  "cancelled",
  "in-progress",
  "on-hold",
  "failed",
  "completed",
  "entered-in-error",
] as const;

type Json = Readonly<Record<string, unknown>>;

/** A JSON Patch that sets the status of a Task. @see https://www.rfc-editor.org/rfc/rfc6902#section-4.3 */
export function jsonPatchStatus(status: string): string {
  return JSON.stringify([{ op: "replace", path: "/status", value: status }]);
}

/** A FHIRPath Patch that sets the status of a Task. @see https://hl7.org/fhir/R4/fhirpatch.html */
export function fhirPathPatchStatus(status: string): string {
  const part = [
    { name: "type", valueCode: "replace" },
    { name: "path", valueString: "Task.status" },
    { name: "value", valueCode: status },
  ];
  return JSON.stringify({ resourceType: "Parameters", parameter: [{ name: "operation", part }] });
}

/**
 * The status that a patch asks for. Nothing but one replacement of the status is taken. The error of a refusal is a
 * FHIR issue type: `not-supported` (415), `structure` (400), `business-rule` (422) or `code-invalid` (422).
 */
export function readStatusPatch(contentType: string | undefined, body: string | undefined): Outcome<string> {
  const [mediaType = ""] = (contentType ?? "").split(";", 1);
  const known = mediaType.trim().toLowerCase();
  if (known !== jsonPatchMediaType && known !== fhirMediaType)
    return refuse("not-supported", "The patch must be a JSON Patch or a FHIRPath Patch.", "FHIR R4 http §3.1.0.8");
  const patch = parseJson(body ?? "");
  if (patch === undefined) return refuse("structure", "The patch is not JSON.", "FHIR R4 http §3.1.0.8");
  const status = known === jsonPatchMediaType ? statusOfJsonPatch(patch) : statusOfFhirPathPatch(patch);
  if (status === undefined)
    return refuse("business-rule", "A patch may only replace the status of the Task.", "MedMij Aanbiedermodules 3.7");
  if (!taskStatuses.some((each) => each === status))
    return refuse("code-invalid", "The status is not one that a Task can have.", "FHIR R4 valueset-task-status");
  return accepted(status);
}

/** The condition that the resource still has this version. @see https://hl7.org/fhir/R4/http.html#concurrency */
export function ifMatch(version: string): Header {
  return ["If-Match", `W/"${version}"`];
}

/** The version that a request expects, or undefined where it names none. */
export function readIfMatch(request: HttpRequest): string | undefined {
  return /^(?:W\/)?"([^"]+)"$/.exec(headerOf(request, "If-Match")?.trim() ?? "")?.[1];
}

function statusOfJsonPatch(patch: unknown): string | undefined {
  const operation = onlyOf(patch);
  if (operation === undefined || !hasExactly(operation, ["op", "path", "value"])) return undefined;
  if (operation.op !== "replace" || operation.path !== "/status") return undefined;
  return asText(operation.value);
}

function statusOfFhirPathPatch(patch: unknown): string | undefined {
  if (!isObject(patch) || patch.resourceType !== "Parameters") return undefined;
  const operation = onlyOf(patch.parameter);
  const parts = operation?.part;
  if (operation?.name !== "operation" || !Array.isArray(parts) || parts.length !== 3) return undefined;
  const part = (name: string): Json | undefined => parts.filter(isObject).find((each) => each.name === name);
  if (part("type")?.valueCode !== "replace" || part("path")?.valueString !== "Task.status") return undefined;
  return asText(part("value")?.valueCode);
}

function onlyOf(list: unknown): Json | undefined {
  if (!Array.isArray(list) || list.length !== 1) return undefined;
  const [only]: unknown[] = list;
  return isObject(only) ? only : undefined;
}

function hasExactly(object: Json, names: readonly string[]): boolean {
  const own = Object.keys(object);
  return own.length === names.length && names.every((name) => Object.hasOwn(object, name));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
