import { proofOf } from "../../../protocol/dpop.ts";
import type { NewResource } from "../../../protocol/fhir/resources.ts";
import { readIfMatch, readStatusPatch } from "../../../protocol/fhir/task-patch.ts";
import { type HttpRequest, headerOf } from "../../../protocol/http.ts";
import type { MessageType } from "../../../protocol/message-types.ts";
import { refuse } from "../../../protocol/refused.ts";
import { tokenIn } from "../../../protocol/token-in-request.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { fhirError } from "../../fhir-error.ts";

/** The resource server. Every request becomes a machine that checks and answers it. */
export const fhirEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/fhir/Task", "task-search-request"),
  endpoint("GET", "/fhir/:type", "resource-search-request"),
  endpoint("GET", "/fhir/:type/:id", readType),
  endpoint("POST", "/fhir/Appointment", "resource-create-request"),
  endpoint("PATCH", "/fhir/Task/:id", "task-update-request"),
];

function endpoint(method: Endpoint["method"], path: string, type: Endpoint["type"]): Endpoint {
  return { method, path, participant: "dva-fhir", type, route: routeFhir };
}

function readType(request: HttpRequest): MessageType {
  const [, , type] = new URL(request.url).pathname.split("/");
  if (type === "Task") return "task-read-request";
  if (type === "Patient") return "patient-read-request";
  return type === "Endpoint" ? "endpoint-read-request" : "fhir-request";
}

function routeFhir(incoming: Incoming): Routed {
  const { request, exchange, path } = incoming;
  const token = tokenIn(request);
  if (token === undefined) {
    // Without credentials the challenge carries no error code (RFC 6750 §3.1).
    return { answer: fhirError(refuse("", "a Bearer token is required", "RFC 6750 §3").refused), type: "fhir-error" };
  }
  const isPatch = request.method === "PATCH";
  const patch = isPatch ? readStatusPatch(headerOf(request, "Content-Type"), request.body) : undefined;
  if (patch?.ok === false) return { answer: fhirError(patch.refused), type: "fhir-error" };
  const created = request.method === "POST" ? readAppointment(request.body) : null;
  if (created === undefined) {
    const refusal = refuse("structure", "the body must be an Appointment with its participants", "FHIR R4, create");
    return { answer: fhirError(refusal.refused), type: "fhir-error" };
  }
  const type = created === null ? (path.type ?? "Task") : "Appointment";
  const input = {
    exchange,
    token,
    reference: path.id === undefined ? "" : `${type}/${path.id}`,
    resourceType: type,
    newStatus: patch?.value ?? null,
    created,
    presentedVersion: isPatch ? readIfMatch(request) : undefined,
    correlationId: headerOf(request, "X-Correlation-ID"),
    method: request.method,
    url: request.url,
    proof: proofOf(request),
  };
  return { spawn: "resource-request", input };
}

/** An Appointment that names its participants; undefined for anything else. */
function readAppointment(body: string | undefined): NewResource | undefined {
  try {
    const value: unknown = JSON.parse(body ?? "");
    const isOne =
      value !== null && typeof value === "object" && "participant" in value && Array.isArray(value.participant);
    return isOne && "resourceType" in value && value.resourceType === "Appointment"
      ? (value as NewResource)
      : undefined;
  } catch {
    return undefined;
  }
}
