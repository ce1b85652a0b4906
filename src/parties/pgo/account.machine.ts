import { assign, setup } from "xstate";
import type { FhirResource, FhirTask } from "../../protocol/fhir/resources.ts";
import type { PartySystem } from "../../simulation/ports.ts";

/** Tokens of the PGO at one DVA. */
export interface CollectedTokens {
  readonly accessToken: string;
  /** Epoch ms. */
  readonly expires: number;
  readonly refreshToken: string | null;
  /** The refresh token that was exchanged for these; null after an authorization. */
  readonly usedRefreshToken: string | null;
  /** What was granted: Gegevensdiensten, or a scope of Delen or Abonneren. */
  readonly services: readonly string[];
}

/** The tasks that one Aanbieder gave. */
export interface Dossier {
  readonly provider: string;
  /** Epoch ms. */
  readonly collectedAt: number;
  readonly tasks: readonly FhirTask[];
  readonly included: readonly FhirResource[];
}

/** What was collected of one Gegevensdienst of one Aanbieder, or that it was not available after all. */
export interface Collection {
  readonly provider: string;
  readonly service: string;
  /** Epoch ms. */
  readonly collectedAt: number;
  readonly isAvailable: boolean;
  readonly resources: readonly FhirResource[];
}

export interface AccountContext {
  readonly account: string;
  readonly name: string;
  /** By what they are for: the Aanbieder, and for Delen and Abonneren the function and Gegevensdienst too. */
  readonly tokens: Readonly<Record<string, CollectedTokens>>;
  readonly dossiers: readonly Dossier[];
  readonly collections: readonly Collection[];
  /** What modules wrote into the dossier (module type PS). */
  readonly measurements: readonly FhirResource[];
}

type AccountEvent =
  | { readonly type: "tokens.stored"; readonly key: string; readonly tokens: CollectedTokens }
  | { readonly type: "tokens.dropped"; readonly key: string }
  | { readonly type: "dossier.stored"; readonly dossier: Dossier }
  | { readonly type: "collection.stored"; readonly collection: Collection }
  | { readonly type: "task.stored"; readonly task: FhirTask }
  | { readonly type: "measurement.stored"; readonly resource: FhirResource };

/** What the PGO keeps for one of its users, whichever browser is used. */
export const accountMachine = setup({
  types: {
    context: {} as AccountContext,
    input: {} as Pick<AccountContext, "account" | "name">,
    events: {} as AccountEvent,
  },
  actions: {
    storeDossier: assign(({ context, event }) => {
      if (event.type !== "dossier.stored") return {};
      const others = context.dossiers.filter(({ provider }) => provider !== event.dossier.provider);
      return { dossiers: [...others, event.dossier] };
    }),
    storeCollection: assign(({ context, event }) => {
      if (event.type !== "collection.stored") return {};
      const { provider, service } = event.collection;
      const others = context.collections.filter((each) => each.provider !== provider || each.service !== service);
      return { collections: [...others, event.collection] };
    }),
    storeMeasurement: assign(({ context, event }) =>
      event.type === "measurement.stored" ? { measurements: [...context.measurements, event.resource] } : {},
    ),
    storeTask: assign(({ context, event }) => {
      if (event.type !== "task.stored") return {};
      const swap = (task: FhirTask) => (task.id === event.task.id ? event.task : task);
      return { dossiers: context.dossiers.map((each) => ({ ...each, tasks: each.tasks.map(swap) })) };
    }),
  },
}).createMachine({
  context: ({ input: { account, name } }) => ({
    account,
    name,
    tokens: {},
    dossiers: [],
    collections: [],
    measurements: [],
  }),
  initial: "empty",
  on: {
    "measurement.stored": { actions: "storeMeasurement" },
    "tokens.stored": {
      actions: assign({ tokens: ({ context, event }) => ({ ...context.tokens, [event.key]: event.tokens }) }),
    },
    "tokens.dropped": {
      actions: assign({
        tokens: ({ context, event }) =>
          Object.fromEntries(Object.entries(context.tokens).filter(([key]) => key !== event.key)),
      }),
    },
  },
  states: {
    empty: {
      on: {
        "dossier.stored": { target: "filled", actions: "storeDossier" },
        "collection.stored": { target: "filled", actions: "storeCollection" },
      },
    },
    filled: {
      on: {
        "dossier.stored": { actions: "storeDossier" },
        "collection.stored": { actions: "storeCollection" },
        "task.stored": { actions: "storeTask" },
      },
    },
  },
});

/** What the PGO keeps for this user now. */
export function accountOf(system: PartySystem, account: string | null): AccountContext | undefined {
  const actor = system.get(`account-${account}`) as { getSnapshot(): { readonly context: AccountContext } } | undefined;
  return actor?.getSnapshot().context;
}

/** The tasks that this user collected at an Aanbieder. */
export function dossierAt(system: PartySystem, account: string | null, provider: string): Dossier | null {
  return accountOf(system, account)?.dossiers.find((each) => each.provider === provider) ?? null;
}
