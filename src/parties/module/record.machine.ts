import { assign, setup } from "xstate";

export interface RecordContext {
  /** The DVA and the patient that the module keyed this record to. */
  readonly iss: string;
  readonly patient: string;
  readonly task: string;
  readonly draft: string;
}

/** What the module keeps of a patient itself, data that are not at the DVA: answers that could not be delivered. */
export const recordMachine = setup({
  types: {
    context: {} as RecordContext,
    input: {} as RecordContext,
    events: {} as { readonly type: "draft.kept"; readonly draft: string } | { readonly type: "draft.delivered" },
  },
}).createMachine({
  context: ({ input }) => ({ iss: input.iss, patient: input.patient, task: input.task, draft: input.draft }),
  initial: "open",
  on: {
    "draft.kept": { target: ".open", actions: assign({ draft: ({ event }) => event.draft }) },
    "draft.delivered": { target: ".delivered", actions: assign({ draft: "" }) },
  },
  states: { open: {}, delivered: {} },
});
