import { assign, enqueueActions, setup } from "xstate";
import { call } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf, type CollectedTokens } from "./account.machine.ts";
import type { ProviderEntry } from "./config.ts";
import { readTokens, refreshRequest } from "./requests.ts";

export interface AccessInput {
  readonly account: string;
  readonly provider: ProviderEntry;
  /** Under which name the tokens are kept; those of Verzamelen by default. */
  readonly key?: string;
  /** A new access token, also while the one at hand is valid. */
  readonly mustRefresh?: boolean;
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
      const { tokens } = context;
      const key = keyOf(context);
      enqueue.sendTo(system.get(`account-${context.account}`), { type: "tokens.stored", key, tokens } as never);
    }),
    dropTokens: enqueueActions(({ context, system, enqueue }) => {
      const key = keyOf(context);
      enqueue.sendTo(system.get(`account-${context.account}`), { type: "tokens.dropped", key } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, tokens: null, isValid: false }),
  initial: "looking",
  states: {
    looking: {
      entry: assign(({ context, system }) => {
        const tokens = accountOf(system, context.account)?.tokens[keyOf(context)] ?? null;
        const isValid = tokens !== null && portsOf(system).now() < tokens.expires && context.mustRefresh !== true;
        return { tokens, isValid };
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
        input: ({ context, self }) =>
          refreshRequest(self.system, context.provider, refreshTokenOf(context.tokens, self.system)),
        onDone: {
          target: "judging",
          actions: assign(({ context, event, system }) => {
            const tokens = readTokens(system, event.output);
            const usedRefreshToken = context.tokens?.refreshToken ?? null;
            return tokens === undefined
              ? { tokens: null, isValid: false }
              : { tokens: { ...tokens, usedRefreshToken }, isValid: true };
          }),
        },
      },
    },
    judging: {
      always: [
        { guard: ({ context }) => context.isValid, target: "ready", actions: "storeTokens" },
        { target: "none", actions: "dropTokens" },
      ],
    },
    ready: { type: "final" },
    none: { type: "final", entry: assign({ tokens: null }) },
  },
  output: ({ context }) => ({ token: context.tokens?.accessToken ?? null }),
});

function keyOf({ key, provider }: AccessInput): string {
  return key ?? provider.id;
}

/** A PGO that does not keep the newest refresh token presents the one that it has used before. */
function refreshTokenOf(tokens: CollectedTokens | null, system: PartySystem): string {
  const isOld = portsOf(system).settings["refresh-token"] === "rotated";
  return (isOld ? tokens?.usedRefreshToken : null) ?? tokens?.refreshToken ?? "";
}
