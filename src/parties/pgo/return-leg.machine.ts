import { assign, enqueueActions, setup } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";
import { call } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import type { ProviderEntry } from "./config.ts";
import { readJson, resourceRequest } from "./requests.ts";

export interface ReturnInput {
  readonly account: string;
  readonly provider: ProviderEntry;
  readonly task: string;
}

interface ReturnContext extends ReturnInput {
  readonly token: string | null;
  readonly status: string | null;
}

/**
 * Reads the Task again after the module: with a valid token, by refresh, or not at all; then the status stays unknown.
 *
 * @see KoppelMij IG, technical-walkthrough-module-terugkeer
 */
export const returnLegMachine = setup({
  types: {
    context: {} as ReturnContext,
    input: {} as ReturnInput,
    output: {} as { readonly status: string },
  },
  actors: { call, accessLeg: accessLegMachine },
}).createMachine({
  context: ({ input }) => ({ ...input, token: null, status: null }),
  initial: "access",
  states: {
    access: {
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context }) => ({ account: context.account, provider: context.provider }),
        onDone: { target: "judging", actions: assign({ token: ({ event }) => event.output.token }) },
      },
    },
    judging: { always: [{ guard: ({ context }) => context.token === null, target: "done" }, { target: "reading" }] },
    reading: {
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          resourceRequest(
            self.system,
            context.provider,
            `Task/${context.task}`,
            context.token ?? "",
            portsOf(self.system).uuid("correlation-id"),
          ),
        onDone: {
          target: "done",
          actions: enqueueActions(({ context, event, enqueue, system }) => {
            const task = event.output.status === 200 ? (readJson(event.output) as FhirTask | undefined) : undefined;
            if (typeof task?.status !== "string") return;
            enqueue.assign({ status: task.status });
            enqueue.sendTo(system.get(`account-${context.account}`), { type: "task.stored", task } as never);
          }),
        },
      },
    },
    done: { type: "final" },
  },
  output: ({ context }) => ({ status: context.status ?? "unknown" }),
});
