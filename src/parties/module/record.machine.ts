import { assign, setup } from "xstate";
import { portsOf } from "../../simulation/ports.ts";

export interface RecordContext {
  /** The DVA and the patient that the module keyed this record to. */
  readonly iss: string;
  readonly patient: string;
  readonly task: string;
  readonly draft: string;
}

/** How a page names this record. @param id of the record's machine */
export function recordKey(id: string): string {
  return `Record/${id}`;
}

/** What the module keeps of a patient itself, data that are not at the DVA: answers that could not be delivered. */
export const recordMachine = setup({
  types: {
    context: {} as RecordContext,
    input: {} as RecordContext & { readonly id: string },
    events: {} as { readonly type: "draft.kept"; readonly draft: string } | { readonly type: "draft.delivered" },
  },
}).createMachine({
  context: ({ input }) => ({ iss: input.iss, patient: input.patient, task: input.task, draft: input.draft }),
  // The module knows the number of the patient at the DVA, and not who that is.
  entry: ({ context: { patient }, self, system }) => portsOf(system).ownAs(recordKey(self.id), `Patient/${patient}`),
  initial: "open",
  on: {
    "draft.kept": { target: ".open", actions: assign({ draft: ({ event }) => event.draft }) },
    "draft.delivered": { target: ".delivered", actions: assign({ draft: "" }) },
  },
  states: { open: {}, delivered: {} },
});
