import { assign, enqueueActions, setup } from "xstate";
import type { FhirBundle, FhirResource } from "../../protocol/fhir/resources.ts";
import { call } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf } from "./account.machine.ts";
import { pgoConfig } from "./config.ts";
import { errorOf, readJson, resourceRequest } from "./requests.ts";
import { subscriptionsOf } from "./subscription.machine.ts";
import type { ResourceLegInput } from "./tasks-leg.machine.ts";

export interface ServiceLegInput extends ResourceLegInput {
  /** Id of the Gegevensdienst. */
  readonly service: string;
}

interface ServiceContext extends ServiceLegInput {
  /** Resource types that are still to be asked for. */
  readonly unread: readonly string[];
  readonly resources: readonly FhirResource[];
  readonly isAvailable: boolean;
  readonly error: string | null;
}

/**
 * Verzamelen: one Gegevensdienst, with as many resource requests as its Catalogus entry has.
 *
 * @see UCI Verzamelen, steps 14–16; Afsprakenstelsel, resource interface
 */
export const serviceLegMachine = setup({
  types: {
    context: {} as ServiceContext,
    input: {} as ServiceLegInput,
    output: {} as { readonly error: string | null },
  },
  actors: { call },
  actions: {
    store: enqueueActions(({ context, system, enqueue }) => {
      const { account, provider, service, resources, isAvailable } = context;
      const collectedAt = portsOf(system).now();
      const collection = { provider: provider.id, service, collectedAt, isAvailable, resources };
      enqueue.sendTo(system.get(`account-${account}`), { type: "collection.stored", collection } as never);
      for (const { id, context: known } of subscriptionsOf(system, account)) {
        if (known.service === service) enqueue.sendTo(system.get(id), { type: "collected" } as never);
      }
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, unread: [], resources: [], isAvailable: true, error: null }),
  initial: "planning",
  states: {
    planning: {
      entry: [
        ({ system }) => portsOf(system).phase("collect"),
        assign({ unread: ({ context, system }) => pgoConfig(system).purpose.catalog[context.service] ?? [] }),
      ],
      always: "choosing",
    },
    choosing: {
      always: [{ guard: ({ context }) => context.unread.length === 0, target: "stored" }, { target: "asking" }],
    },
    asking: {
      invoke: {
        src: "call",
        input: ({ context: { provider, token, correlationId, unread }, self }) =>
          resourceRequest(self.system, provider, unread[0] ?? "", token, correlationId),
        onDone: [
          {
            guard: ({ event }) => event.output.status === 200,
            target: "choosing",
            actions: assign(({ context, event, system }) => {
              portsOf(system).log("receive_resource_response", context.correlationId);
              const bundle = readJson(event.output) as FhirBundle | undefined;
              const found = (bundle?.entry ?? []).map(({ resource }) => resource);
              return { unread: context.unread.slice(1), resources: [...context.resources, ...found] };
            }),
          },
          {
            guard: ({ event }) => event.output.status === 403,
            target: "refused",
            // What is not available of one Gegevensdienst does not hide what others gave.
            actions: assign(({ context, event, system }) => ({
              isAvailable: false,
              error: hasCollected(system, context) ? null : errorOf(event.output),
            })),
          },
          { target: "failed", actions: assign({ error: ({ event }) => errorOf(event.output) }) },
        ],
      },
    },
    stored: { entry: "store", type: "final" },
    refused: { entry: "store", type: "final" },
    failed: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});

function hasCollected(system: PartySystem, { account, provider }: ServiceContext): boolean {
  const collections = accountOf(system, account)?.collections ?? [];
  return collections.some((each) => each.isAvailable && each.provider === provider.id);
}
