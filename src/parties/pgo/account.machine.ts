import { assign, setup } from "xstate";
import type { FhirResource, FhirTask } from "../../protocol/fhir/resources.ts";
import type { PartySystem } from "../../simulation/ports.ts";

/** Tokens of the PGO at one DVA. */
export interface CollectedTokens {
  readonly accessToken: string;
  /** Epoch ms. */
  readonly expires: number;
  readonly refreshToken: string | null;
  /** Gegevensdiensten that were granted. */
  readonly services: readonly string[];
}

export interface Dossier {
  readonly provider: string;
  /** Epoch ms. */
  readonly collectedAt: number;
  readonly tasks: readonly FhirTask[];
  readonly included: readonly FhirResource[];
}

export interface AccountContext {
  readonly account: string;
  readonly name: string;
  readonly tokens: CollectedTokens | null;
  readonly dossier: Dossier | null;
}

type AccountEvent =
  | { readonly type: "tokens.stored"; readonly tokens: CollectedTokens }
  | { readonly type: "dossier.stored"; readonly dossier: Dossier }
  | { readonly type: "task.stored"; readonly task: FhirTask };

/** What the PGO keeps for one of its users, whichever browser is used. */
export const accountMachine = setup({
  types: {
    context: {} as AccountContext,
    input: {} as Pick<AccountContext, "account" | "name">,
    events: {} as AccountEvent,
  },
}).createMachine({
  context: ({ input }) => ({ account: input.account, name: input.name, tokens: null, dossier: null }),
  initial: "empty",
  on: { "tokens.stored": { actions: assign({ tokens: ({ event }) => event.tokens }) } },
  states: {
    empty: {
      on: { "dossier.stored": { target: "filled", actions: assign({ dossier: ({ event }) => event.dossier }) } },
    },
    filled: {
      on: {
        "dossier.stored": { actions: assign({ dossier: ({ event }) => event.dossier }) },
        "task.stored": {
          actions: assign(({ context, event }) => ({
            dossier: context.dossier && {
              ...context.dossier,
              tasks: context.dossier.tasks.map((task) => (task.id === event.task.id ? event.task : task)),
            },
          })),
        },
      },
    },
  },
});

/** What the PGO keeps for this user now. */
export function accountOf(system: PartySystem, account: string | null): AccountContext | undefined {
  const actor = system.get(`account-${account}`) as { getSnapshot(): { readonly context: AccountContext } } | undefined;
  return actor?.getSnapshot().context;
}
