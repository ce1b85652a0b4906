import { assign, enqueueActions, setup } from "xstate";
import { extensionUrls, type FhirBundle, type FhirResource, type FhirTask } from "../../protocol/fhir/resources.ts";
import { redirect } from "../../protocol/http.ts";
import { type CheckInput, call, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import type { CollectedTokens } from "./account.machine.ts";
import { type ProviderEntry, pgoConfig } from "./config.ts";
import { pgoChecks } from "./pgo.checks.ts";
import {
  authorizationUrl,
  errorOf,
  readJson,
  readTokens,
  resourceRequest,
  taskSearch,
  tokenRequest,
} from "./requests.ts";

/** The DVA's answer as the browser brought it. */
export interface Callback {
  readonly exchange: number;
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly error: string | undefined;
}

export interface CollectInput {
  readonly exchange: number;
  readonly account: string;
  readonly provider: ProviderEntry;
  /** A callback that arrived although this session asked for nothing. */
  readonly callback: Callback | null;
}

interface CollectContext extends CollectInput {
  readonly state: string | null;
  readonly correlationId: string;
  readonly tokens: CollectedTokens | null;
  readonly tasks: readonly FhirTask[];
  readonly included: readonly FhirResource[];
  /** Endpoints that are still to be read. */
  readonly unread: readonly string[];
  readonly error: string | null;
}

export interface CollectOutput {
  readonly exchange: number;
  readonly error: string | null;
}

/**
 * Verzamelen: authorization request, callback, token, tasks with their ActivityDefinitions, and the Endpoints by read.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren; Solution Design 3.3
 */
export const collectLegMachine = setup({
  types: {
    context: {} as CollectContext,
    input: {} as CollectInput,
    events: {} as { readonly type: "callback.received" } & Callback,
    output: {} as CollectOutput,
  },
  actors: { call, runChecks },
  actions: {
    begin: assign(({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("authorise");
      const state = ports.random("state");
      ports.mint({ kind: "state", value: state });
      return { ...context, state, correlationId: ports.uuid("correlation-id") };
    }),
    redirectToDva: ({ context, system }) => {
      const { state, correlationId, provider, exchange } = context;
      const { redirectUri } = pgoConfig(system);
      portsOf(system).log("send_authorization_request", correlationId);
      const url = authorizationUrl(system, provider, { state: state ?? "", correlationId, redirectUri });
      portsOf(system).respond(exchange, redirect(url), "authorization-redirect");
    },
    store: enqueueActions(({ context, system, enqueue }) => {
      const account = system.get(`account-${context.account}`);
      const { tasks, included, tokens, provider } = context;
      const dossier = { provider: provider.id, collectedAt: portsOf(system).now(), tasks, included };
      enqueue.sendTo(account, { type: "tokens.stored", tokens } as never);
      enqueue.sendTo(account, { type: "dossier.stored", dossier } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    state: null,
    correlationId: "",
    tokens: null,
    tasks: [],
    included: [],
    unread: [],
    error: null,
  }),
  initial: "deciding",
  states: {
    deciding: {
      always: [
        { guard: ({ context }) => context.callback !== null, target: "checkingCallback" },
        { target: "awaitingCallback" },
      ],
    },
    awaitingCallback: {
      entry: ["begin", "redirectToDva"],
      on: {
        "callback.received": {
          target: "checkingCallback",
          actions: assign(({ event }) => ({ callback: event, exchange: event.exchange })),
        },
      },
    },
    checkingCallback: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(pgoChecks.callback, { sentState: context.state, returnedState: context.callback?.state }),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "failed",
            actions: assign({ error: ({ event }) => event.output.refusal?.error ?? null }),
          },
          {
            // Without a provider a code that nobody asked for has nowhere to be handed in.
            guard: ({ context }) => context.callback?.code === undefined || context.provider.tokenEndpoint === "",
            target: "failed",
            actions: assign({ error: ({ context }) => context.callback?.error ?? "invalid_request" }),
          },
          { target: "redeeming" },
        ],
      },
    },
    redeeming: {
      entry: ({ context, system }) => portsOf(system).log("ophaalbewijs", context.correlationId),
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          tokenRequest(
            self.system,
            context.provider,
            context.callback?.code ?? "",
            pgoConfig(self.system).redirectUri,
            context.correlationId,
          ),
        onDone: {
          target: "readingTokens",
          actions: assign(({ event, system }) => {
            const tokens = readTokens(system, event.output) ?? null;
            return { tokens, error: tokens === null ? errorOf(event.output) : null };
          }),
        },
      },
    },
    readingTokens: {
      always: [{ guard: ({ context }) => context.tokens === null, target: "failed" }, { target: "searching" }],
    },
    searching: {
      entry: ({ system }) => portsOf(system).phase("collect"),
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          resourceRequest(
            self.system,
            context.provider,
            taskSearch,
            context.tokens?.accessToken ?? "",
            context.correlationId,
          ),
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
        input: ({ context, self }) =>
          resourceRequest(
            self.system,
            context.provider,
            context.unread[0] ?? "",
            context.tokens?.accessToken ?? "",
            context.correlationId,
          ),
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
  output: ({ context }) => ({ exchange: context.exchange, error: context.error }),
});

/** Sorts a search result into tasks and what belongs to them, and lists the Endpoints to read. */
function sortBundle(body: unknown): Pick<CollectContext, "tasks" | "included" | "unread"> {
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
