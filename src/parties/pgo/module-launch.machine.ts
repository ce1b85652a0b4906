import { assign, setup } from "xstate";

export interface ModuleLaunchInput {
  readonly id: string;
  /** The opaque value that travels through the browser. */
  readonly token: string;
  /** The PGO session in which the Person started the task. */
  readonly session: string;
  readonly account: string;
  readonly provider: string;
  /** FHIR id of the Task. */
  readonly task: string;
  readonly client: string;
  /** Epoch ms. */
  readonly expires: number;
}

export interface ModuleLaunchContext extends ModuleLaunchInput {
  readonly presented: boolean;
  readonly succeeded: boolean;
}

/** Options 2a and 2b: a launch value of the PGO, bound to the session in which it was made. */
export const moduleLaunchMachine = setup({
  types: {
    context: {} as ModuleLaunchContext,
    input: {} as ModuleLaunchInput,
    events: {} as { readonly type: "launch.presented" } | { readonly type: "launch.succeeded" },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, presented: false, succeeded: false }),
  initial: "ready",
  states: {
    ready: { on: { "launch.presented": { target: "presented", actions: assign({ presented: true }) } } },
    presented: { on: { "launch.succeeded": { target: "redeemed", actions: assign({ succeeded: true }) } } },
    redeemed: {},
  },
});
