import { assign, enqueueActions, setup } from "xstate";
import { call } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accountOf, type CollectedTokens } from "./account.machine.ts";
import type { ProviderEntry } from "./config.ts";
import { readTokens, refreshRequest } from "./requests.ts";

export interface AccessInput {
  readonly account: string;
  readonly provider: ProviderEntry;
}

interface AccessContext extends AccessInput {
  readonly tokens: CollectedTokens | null;
  readonly isValid: boolean;
}

/**
 * A valid access token for the DVA: the one at hand, a refreshed one under long-term consent, or none.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren met geldige langdurige toestemming
 */
export const accessLegMachine = setup({
  types: { context: {} as AccessContext, input: {} as AccessInput, output: {} as { readonly token: string | null } },
  actors: { call },
  actions: {
    storeTokens: enqueueActions(({ context, system, enqueue }) => {
      enqueue.sendTo(system.get(`account-${context.account}`), {
        type: "tokens.stored",
        tokens: context.tokens,
      } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, tokens: null, isValid: false }),
  initial: "looking",
  states: {
    looking: {
      entry: assign(({ context, system }) => {
        const tokens = accountOf(system, context.account)?.tokens ?? null;
        return { tokens, isValid: tokens !== null && portsOf(system).now() < tokens.expires };
      }),
      always: [
        { guard: ({ context }) => context.isValid, target: "ready" },
        { guard: ({ context }) => context.tokens?.refreshToken != null, target: "refreshing" },
        { target: "none" },
      ],
    },
    refreshing: {
      invoke: {
        src: "call",
        input: ({ context, self }) => refreshRequest(self.system, context.provider, context.tokens?.refreshToken ?? ""),
        onDone: {
          target: "judging",
          actions: assign(({ event, system }) => {
            const tokens = readTokens(system, event.output) ?? null;
            return { tokens, isValid: tokens !== null };
          }),
        },
      },
    },
    judging: {
      always: [
        { guard: ({ context }) => context.isValid, target: "ready", actions: "storeTokens" },
        { target: "none" },
      ],
    },
    ready: { type: "final" },
    none: { type: "final", entry: assign({ tokens: null }) },
  },
  output: ({ context }) => ({ token: context.tokens?.accessToken ?? null }),
});
