import { assign, enqueueActions, sendParent, setup } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";
import { fhirMediaType } from "../../protocol/fhir/task-patch.ts";
import { json } from "../../protocol/http.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { toIso } from "../../simulation/clock.ts";
import { effect, runKeyedChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { fhirError } from "../fhir-error.ts";
import { patientOf } from "./authorization.steps.ts";
import { withoutReason } from "./availability.ts";
import { taskTransition } from "./checks/task-transition.ts";
import { dvaConfig } from "./config.ts";
import { searchResources, searchTasks } from "./fhir-search.ts";
import { readResource } from "./fhir-store.ts";
import { type PresentedToken, presentedToken } from "./presented-token.ts";
import { type ResourceRequestInput, resourceChecks } from "./resource-checks.ts";

export interface ResourceRequestContext extends ResourceRequestInput {
  readonly bearer: PresentedToken | null;
  readonly exists: boolean;
  readonly refusal: CheckRefusal | null;
}

/** Gives other machines of this party their turn. */
const settle = effect((_nothing: null) => null);

const noToken: CheckRefusal = {
  error: "invalid_token",
  description: "the token says nothing about who may read what",
  check: "",
  clause: "RFC 6750 §3.1",
};

const base = setup({
  types: { context: {} as ResourceRequestContext, input: {} as ResourceRequestInput },
  actors: { runKeyedChecks, settle },
  actions: {
    changeTask: enqueueActions(({ context, system, enqueue }) => {
      const ports = portsOf(system);
      const at = toIso(ports.now());
      const type = ports.isOn(taskTransition) ? "task.changed" : "task.overwritten";
      const task = system.get(context.reference.replace("Task/", "task-"));
      if (task !== undefined) enqueue.sendTo(task, { type, status: context.newStatus ?? "", at } as never);
    }),
    answer: ({ context, system }) => {
      const { reference, resourceType, bearer } = context;
      const patient = bearer?.patient ?? "";
      const search = resourceType === "Task" ? searchTasks : searchResources;
      const found = reference === "" ? search(system, patient, resourceType) : readResource(system, reference);
      const version = (found as FhirTask | undefined)?.meta?.versionId;
      const headers = version === undefined ? [] : [["ETag", `W/"${version}"`] as const];
      portsOf(system).respond(context.exchange, json(200, found, headers, fhirMediaType), answerType(context));
    },
    register: enqueueActions(({ context, system, enqueue }) => {
      const { created, bearer } = context;
      if (created === null) return;
      const resource = { ...created, id: portsOf(system).uuid("resource-id"), meta: { versionId: "1" } };
      const person = patientOf(system, bearer?.sub ?? null)?.person ?? "";
      enqueue.assign({ reference: `${resource.resourceType}/${resource.id}` });
      enqueue(sendParent({ type: "spawn", machine: "record", input: { resource, person } }));
    }),
    answerCreated: ({ context, system }) => {
      const found = readResource(system, context.reference);
      const headers = [["Location", `${dvaConfig(system).fhirBase}/${context.reference}`] as const];
      const answer = json(201, found, headers, fhirMediaType);
      portsOf(system).respond(context.exchange, answer, "resource-create-response");
    },
    answerError: ({ context, system }) => {
      portsOf(system).log("receive_resource_request_error", context.correlationId);
      portsOf(system).respond(
        context.exchange,
        fhirError(withoutReason(context.refusal ?? noToken, "access_denied")),
        "fhir-error",
      );
    },
    answerMissing: ({ context, system }) =>
      portsOf(system).respond(
        context.exchange,
        fhirError({ error: "not-found", description: `${context.reference} is not here`, clause: "FHIR R4, read" }),
        "fhir-error",
      ),
  },
  guards: {
    tokenSaysNothing: ({ context }) => context.bearer?.sub === undefined,
    isUpdate: ({ context }) => context.newStatus !== null,
    isMissing: ({ context }) => !context.exists,
  },
});

/** One request at the resource server: its checks, then the answer or the refusal. */
export const resourceRequestMachine = base.createMachine({
  context: ({ input }) => ({ ...input, bearer: null, exists: false, refusal: null }),
  initial: "reading",
  states: {
    reading: {
      entry: assign(({ context, system }) => ({
        bearer: presentedToken(system, context.token),
        exists: context.reference === "" || readResource(system, context.reference) !== undefined,
      })),
      always: "checking",
    },
    checking: {
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => resourceChecks(context, context.bearer, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { guard: "tokenSaysNothing", target: "refused" },
          { guard: "isMissing", target: "missing" },
          { guard: "isUpdate", target: "changing" },
          { guard: ({ context }) => context.created !== null, target: "registering" },
          { target: "answered" },
        ],
      },
    },
    // The Task's own machine changes it; the answer is read after that.
    changing: { entry: "changeTask", invoke: { src: "settle", input: null, onDone: "answered" } },
    registering: { entry: "register", invoke: { src: "settle", input: null, onDone: "registered" } },
    registered: { entry: "answerCreated" },
    answered: { entry: "answer" },
    missing: { entry: "answerMissing" },
    refused: { entry: "answerError" },
  },
});

function answerType({ reference, resourceType, newStatus }: ResourceRequestContext): MessageType {
  if (reference === "") return resourceType === "Task" ? "task-search-response" : "resource-search-response";
  if (newStatus !== null) return "task-update-response";
  if (reference.startsWith("Task/")) return "task-read-response";
  if (reference.startsWith("Patient/")) return "patient-read-response";
  return reference.startsWith("Endpoint/") ? "endpoint-read-response" : "fhir-response";
}
