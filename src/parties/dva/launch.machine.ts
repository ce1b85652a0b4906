import { assign, setup } from "xstate";

export interface LaunchInput {
  readonly id: string;
  /** The opaque value that travels through the browser. */
  readonly token: string;
  readonly sub: string;
  /** The module that may redeem it. */
  readonly client: string;
  readonly task: string;
  readonly taskTitle: string;
  /** `Type/id` of everything that this launch may touch. */
  readonly resources: readonly string[];
  readonly returnUrl: string;
  /** Epoch ms. */
  readonly expires: number;
  /** What the browser must show at the module's request, where the option binds the launch to a browser. */
  readonly binding: string | null;
}

export interface LaunchContext extends LaunchInput {
  readonly presented: boolean;
  readonly succeeded: boolean;
}

/** A launch value from its issue to its use: it is consumed when it is first presented. */
export const launchMachine = setup({
  types: {
    context: {} as LaunchContext,
    input: {} as LaunchInput,
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
