import { assign, enqueueActions, setup } from "xstate";
import type { FhirResource } from "../../protocol/fhir/resources.ts";
import { fhirMediaType } from "../../protocol/fhir/task-patch.ts";
import { json } from "../../protocol/http.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { runKeyedChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { fhirError } from "../fhir-error.ts";
import { accountOf } from "./account.machine.ts";
import { pgoConfig } from "./config.ts";
import { accountBehind, type DossierRequestInput, dossierChecks, ownerOf, subjectOf } from "./dossier-checks.ts";

interface DossierRequestContext extends DossierRequestInput {
  /** Whether the request is about a user of this PGO. */
  readonly isKnown: boolean;
  readonly stored: FhirResource | null;
  readonly refusal: CheckRefusal | null;
}

const noToken: CheckRefusal = {
  error: "invalid_token",
  description: "the token says nothing about who may read what",
  check: "",
  clause: "RFC 6750 §3.1",
};

/**
 * One request for the PGO's own dossier (module type PS): its checks, then the answer or the refusal. That the PGO has the
 * Patient and takes measurements as Observations is the simulator's choice; seed 001 says only that data are shared.
 */
export const dossierRequestMachine = setup({
  types: { context: {} as DossierRequestContext, input: {} as DossierRequestInput },
  actors: { runKeyedChecks },
  actions: {
    answer: ({ context, system }) => {
      const account = accountOf(system, accountBehind(context.patient));
      const patient = { resourceType: "Patient", id: context.patient, name: [{ given: [account?.name ?? ""] }] };
      portsOf(system).respond(context.exchange, json(200, patient, [], fhirMediaType), "patient-read-response");
    },
    store: enqueueActions(({ context, system, enqueue }) => {
      if (context.created === null) return;
      const ports = portsOf(system);
      const resource = { ...context.created, id: ports.uuid("resource-id"), meta: { versionId: "1" } };
      const account = accountBehind(ownerOf(context));
      ports.own(`${resource.resourceType}/${resource.id}`, account);
      enqueue.assign({ stored: resource });
      enqueue.sendTo(system.get(`account-${account}`), { type: "measurement.stored", resource } as never);
    }),
    answerStored: ({ context, system }) => {
      const { resourceType, id } = context.stored ?? {};
      const headers = [["Location", `${pgoConfig(system).fhirBase}/${resourceType}/${id}`] as const];
      const answer = json(201, context.stored, headers, fhirMediaType);
      portsOf(system).respond(context.exchange, answer, "resource-create-response");
    },
    answerError: ({ context, system }) =>
      portsOf(system).respond(context.exchange, fhirError(context.refusal ?? noToken), "fhir-error"),
    answerMissing: ({ context, system }) => {
      const description = `Patient/${ownerOf(context)} is not here`;
      const refusal = { error: "not-found", description, clause: "FHIR R4, read" };
      portsOf(system).respond(context.exchange, fhirError(refusal), "fhir-error");
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, isKnown: false, stored: null, refusal: null }),
  initial: "checking",
  states: {
    checking: {
      entry: assign(({ context, system }) => ({
        isKnown: accountOf(system, accountBehind(ownerOf(context))) !== undefined,
      })),
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => dossierChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { guard: ({ context }) => subjectOf(context.token) === undefined, target: "refused" },
          { guard: ({ context }) => !context.isKnown, target: "missing" },
          { guard: ({ context }) => context.created !== null, target: "stored" },
          { target: "answered" },
        ],
      },
    },
    stored: { entry: ["store", "answerStored"] },
    answered: { entry: "answer" },
    missing: { entry: "answerMissing" },
    refused: { entry: "answerError" },
  },
});
