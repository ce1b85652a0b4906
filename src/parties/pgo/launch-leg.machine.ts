import { assign, forwardTo, setup } from "xstate";
import type { OfferedModule } from "./config.ts";
import { dvaLaunchLegMachine } from "./dva-launch-leg.machine.ts";
import { exchangeLegMachine } from "./exchange-leg.machine.ts";
import type { LaunchCallback, LaunchInput, LaunchOutput } from "./launch-leg.types.ts";
import { ownLaunchLegMachine } from "./own-launch-leg.machine.ts";
import { prepareLegMachine } from "./prepare-leg.machine.ts";

export interface ChosenLaunchInput extends LaunchInput {
  /** The way of launching that the option prescribes. */
  readonly way: "exchange" | "par" | "authorize" | "dva" | "own";
  /** The PGO session that starts the task. */
  readonly session: string;
  /** A module without a task, for data of the PGO itself; null for a task. */
  readonly offered: OfferedModule | null;
}

interface LaunchContext extends ChosenLaunchInput {
  readonly output: LaunchOutput | null;
}

const done = { target: "done", actions: "takeOutput" } as const;

/** A launch by the way that the option prescribes. Each way is a machine of its own; add a way: a machine and a state. */
export const launchLegMachine = setup({
  types: {
    context: {} as LaunchContext,
    input: {} as ChosenLaunchInput,
    events: {} as LaunchCallback,
    output: {} as LaunchOutput,
  },
  actors: {
    exchangeLeg: exchangeLegMachine,
    prepareLeg: prepareLegMachine,
    dvaLaunchLeg: dvaLaunchLegMachine,
    ownLaunchLeg: ownLaunchLegMachine,
  },
  actions: {
    takeOutput: assign(({ event }) => ({ output: (event as unknown as { readonly output: LaunchOutput }).output })),
    forward: forwardTo("way"),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, output: null }),
  initial: "choosing",
  on: { "step-up.returned": { actions: "forward" } },
  states: {
    choosing: {
      always: [
        { guard: ({ context }) => context.way === "exchange", target: "viaExchange" },
        { guard: ({ context }) => context.way === "dva", target: "viaDva" },
        { guard: ({ context }) => context.way === "own", target: "viaOwnServer" },
        { target: "viaPreparation" },
      ],
    },
    viaExchange: { invoke: { id: "way", src: "exchangeLeg", input: ({ context }) => context, onDone: done } },
    viaPreparation: {
      invoke: {
        id: "way",
        src: "prepareLeg",
        input: ({ context }) => ({
          ...context,
          way: context.way === "par" ? ("par" as const) : ("authorize" as const),
        }),
        onDone: done,
      },
    },
    viaDva: { invoke: { id: "way", src: "dvaLaunchLeg", input: ({ context }) => context, onDone: done } },
    viaOwnServer: { invoke: { id: "way", src: "ownLaunchLeg", input: ({ context }) => context, onDone: done } },
    done: { type: "final" },
  },
  output: ({ context }): LaunchOutput =>
    context.output ?? { exchange: context.exchange, result: "failed", error: "server_error" },
});
