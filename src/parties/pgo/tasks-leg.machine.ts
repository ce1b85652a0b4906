import { assign, enqueueActions, setup } from "xstate";
import { extensionUrls, type FhirBundle, type FhirResource, type FhirTask } from "../../protocol/fhir/resources.ts";
import { call } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import type { ProviderEntry } from "./config.ts";
import { errorOf, readJson, resourceRequest, taskSearch } from "./requests.ts";

/** What a leg at the resource server starts from. */
export interface ResourceLegInput {
  readonly account: string;
  readonly provider: ProviderEntry;
  readonly token: string;
  readonly correlationId: string;
}

interface TasksContext extends ResourceLegInput {
  readonly tasks: readonly FhirTask[];
  readonly included: readonly FhirResource[];
  /** Endpoints that are still to be read. */
  readonly unread: readonly string[];
  readonly error: string | null;
}

/**
 * Verzamelen aanbiedertaken: tasks with their ActivityDefinitions in one search, and the Endpoints by read.
 *
 * @see Solution Design 3.3; MedMij dataset Aanbiedertaken 1.0.0-alpha.2
 */
export const tasksLegMachine = setup({
  types: {
    context: {} as TasksContext,
    input: {} as ResourceLegInput,
    output: {} as { readonly error: string | null },
  },
  actors: { call },
  actions: {
    store: enqueueActions(({ context, system, enqueue }) => {
      const { tasks, included, provider } = context;
      const dossier = { provider: provider.id, collectedAt: portsOf(system).now(), tasks, included };
      enqueue.sendTo(system.get(`account-${context.account}`), { type: "dossier.stored", dossier } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, tasks: [], included: [], unread: [], error: null }),
  initial: "searching",
  states: {
    searching: {
      entry: ({ system }) => portsOf(system).phase("collect"),
      invoke: {
        src: "call",
        input: ({ context: { provider, token, correlationId }, self }) =>
          resourceRequest(self.system, provider, taskSearch, token, correlationId),
        onDone: [
          {
            guard: ({ event }) => event.output.status === 200,
            target: "readingEndpoints",
            actions: assign(({ event, context, system }) => {
              portsOf(system).log("receive_resource_response", context.correlationId);
              return sortBundle(readJson(event.output));
            }),
          },
          { target: "failed", actions: assign({ error: ({ event }) => errorOf(event.output) }) },
        ],
      },
    },
    readingEndpoints: {
      always: [
        { guard: ({ context }) => context.unread.length === 0, target: "stored" },
        { target: "readingEndpoint" },
      ],
    },
    readingEndpoint: {
      invoke: {
        src: "call",
        input: ({ context: { provider, token, correlationId, unread }, self }) =>
          resourceRequest(self.system, provider, unread[0] ?? "", token, correlationId),
        onDone: {
          target: "readingEndpoints",
          actions: assign(({ context, event }) => {
            const endpoint =
              event.output.status === 200 ? (readJson(event.output) as FhirResource | undefined) : undefined;
            return {
              unread: context.unread.slice(1),
              included: endpoint === undefined ? context.included : [...context.included, endpoint],
            };
          }),
        },
      },
    },
    stored: { entry: "store", type: "final" },
    failed: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});

/** Sorts a search result into tasks and what belongs to them, and lists the Endpoints to read. */
function sortBundle(body: unknown): Pick<TasksContext, "tasks" | "included" | "unread"> {
  const resources = ((body as FhirBundle | undefined)?.entry ?? []).map(({ resource }) => resource);
  const tasks = resources.filter((resource): resource is FhirTask => resource.resourceType === "Task");
  const included = resources.filter(({ resourceType }) => resourceType !== "Task");
  const endpoints = included.flatMap(({ extension }) =>
    ((extension ?? []) as readonly { readonly url: string; readonly valueReference?: { readonly reference: string } }[])
      .filter(({ url }) => url === extensionUrls.endpoint)
      .map(({ valueReference }) => valueReference?.reference ?? ""),
  );
  return { tasks, included, unread: [...new Set(endpoints)] };
}
