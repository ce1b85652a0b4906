import { assign, setup } from "xstate";
import { redirect } from "../../protocol/http.ts";
import { type CheckInput, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import type { Callback } from "./authorize-leg.machine.ts";
import type { ProviderEntry } from "./config.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { consentsUrl } from "./requests.ts";

export interface ConsentsInput {
  readonly exchange: number;
  readonly provider: ProviderEntry;
}

interface ConsentsContext extends ConsentsInput {
  readonly state: string;
  readonly callback: Callback | null;
  readonly error: string | null;
}

/**
 * Beheren toestemmingen: the browser visits the DVA and comes back. The answer does not say what the Person did there;
 * the PGO finds out at its next use of the refresh token.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring)
 */
export const consentsLegMachine = setup({
  types: {
    context: {} as ConsentsContext,
    input: {} as ConsentsInput,
    events: {} as { readonly type: "callback.received" } & Callback,
    output: {} as { readonly exchange: number; readonly error: string | null },
  },
  actors: { runChecks },
  actions: {
    begin: assign(({ system }) => {
      const ports = portsOf(system);
      ports.phase("withdraw");
      const state = ports.random("state");
      ports.mint({ kind: "state", value: state });
      return { state };
    }),
    redirectToDva: ({ context: { provider, state, exchange }, system }) =>
      portsOf(system).respond(exchange, redirect(consentsUrl(system, provider, state)), "consents-redirect"),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, state: "", callback: null, error: null }),
  initial: "awaitingReturn",
  states: {
    awaitingReturn: {
      entry: ["begin", "redirectToDva"],
      on: {
        "callback.received": {
          target: "checkingReturn",
          actions: assign(({ event }) => ({ callback: event, exchange: event.exchange })),
        },
      },
    },
    checkingReturn: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(pgoChecks.callback, { sentState: context.state, returnedState: context.callback?.state }),
        onDone: {
          target: "returned",
          actions: assign(({ context, event }) => ({
            error: event.output.refusal?.error ?? context.callback?.error ?? null,
          })),
        },
      },
    },
    returned: { type: "final" },
  },
  output: ({ context: { exchange, error } }) => ({ exchange, error }),
});
