import { assign, forwardTo, setup } from "xstate";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import { accountOf } from "./account.machine.ts";
import { authorizeLegMachine, type Callback } from "./authorize-leg.machine.ts";
import { consentsLegMachine } from "./consents-leg.machine.ts";
import { type Errand, scopeOf, tokenKey } from "./errand.ts";
import { serviceLegMachine } from "./service-leg.machine.ts";
import { subscriptionLegMachine } from "./subscription-leg.machine.ts";
import { tasksLegMachine } from "./tasks-leg.machine.ts";

export interface ErrandInput {
  readonly exchange: number;
  readonly account: string;
  readonly errand: Errand;
  /** A callback that arrived although this session asked for nothing. */
  readonly callback: Callback | null;
}

/** The page with which an errand ends. */
export type ErrandPage =
  | "tasks"
  | "authorised"
  | "renewed"
  | "access-ended"
  | "dossier"
  | "subscribed"
  | "subscription-ended"
  | "consents";

interface ErrandContext extends ErrandInput {
  readonly token: string | null;
  readonly correlationId: string;
  readonly page: ErrandPage;
  readonly error: string | null;
}

export interface ErrandOutput {
  readonly exchange: number;
  readonly page: ErrandPage;
  readonly error: string | null;
}

/** Each ends with the error of its leg, if any. */
const judged = (page: ErrandPage) =>
  [
    { guard: "legFailed", target: "failed", actions: "takeError" },
    { target: "done", actions: { type: "setPage", params: { page } } },
  ] as const;

/** The error in the event with which a leg ends. */
const errorIn = (event: { readonly type: string }) =>
  (event as unknown as { readonly output: { readonly error: string | null } }).output.error;

/**
 * What the Person asks of the PGO, from the access to the page that tells the outcome: a token at hand, by refresh or by
 * authorization, and then what it is for. Add a function: a leg and a state.
 */
export const errandLegMachine = setup({
  types: {
    context: {} as ErrandContext,
    input: {} as ErrandInput,
    events: {} as { readonly type: "callback.received" } & Callback,
    output: {} as ErrandOutput,
  },
  actors: {
    accessLeg: accessLegMachine,
    authorizeLeg: authorizeLegMachine,
    tasksLeg: tasksLegMachine,
    serviceLeg: serviceLegMachine,
    subscriptionLeg: subscriptionLegMachine,
    consentsLeg: consentsLegMachine,
  },
  actions: {
    forward: forwardTo("way"),
    setPage: assign((_, { page }: { readonly page: ErrandPage }) => ({ page })),
    takeExchange: assign(({ event }) => ({
      exchange: (event as unknown as { readonly output: ErrandOutput }).output.exchange,
    })),
    takeError: assign(({ event }) => ({ error: errorIn(event) })),
    chooseService: assign(({ context, system }) => {
      const { errand, account } = context;
      if (errand.kind !== "collect" || errand.service !== null) return {};
      const granted = accountOf(system, account)?.tokens[tokenKey(errand)]?.services ?? [];
      const service = errand.provider.services.find((each) => granted.includes(each)) ?? null;
      return { errand: { ...errand, service } };
    }),
  },
  guards: {
    isAuthorisation: ({ context: { errand, callback } }) =>
      callback !== null || ["authorise", "share", "offer-subscription", "end"].includes(errand.kind),
    isConsents: ({ context }) => context.errand.kind === "consents",
    isRenewal: ({ context }) => context.errand.kind === "renew",
    isTasks: ({ context }) => context.errand.kind === "tasks",
    isCollect: ({ context }) => context.errand.kind === "collect",
    isSubscription: ({ context }) => ["subscribe", "shorten", "end"].includes(context.errand.kind),
    hasToken: ({ context }) => context.token !== null,
    isEnded: ({ context, event }) => context.errand.kind === "end" && errorIn(event) === null,
    legFailed: ({ event }) => errorIn(event) !== null,
  },
}).createMachine({
  context: ({ input }) => ({ ...input, token: null, correlationId: "", page: "authorised", error: null }),
  initial: "choosing",
  on: { "callback.received": { actions: "forward" } },
  states: {
    choosing: {
      always: [
        { guard: "isConsents", target: "consents" },
        { guard: "isAuthorisation", target: "authorising" },
        { target: "access" },
      ],
    },
    access: {
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context: { account, errand } }) => ({
          account,
          provider: errand.provider,
          key: tokenKey(errand),
          mustRefresh: errand.kind === "renew",
        }),
        onDone: {
          target: "judgingAccess",
          actions: assign(({ event, system }) => ({
            token: event.output.token,
            correlationId: portsOf(system).uuid("correlation-id"),
          })),
        },
      },
    },
    judgingAccess: {
      always: [
        {
          guard: ({ context }) => context.errand.kind === "renew" && context.token === null,
          target: "done",
          actions: { type: "setPage", params: { page: "access-ended" } },
        },
        { guard: "isRenewal", target: "done", actions: { type: "setPage", params: { page: "renewed" } } },
        { guard: "hasToken", target: "using" },
        { target: "authorising" },
      ],
    },
    authorising: {
      invoke: {
        id: "way",
        src: "authorizeLeg",
        input: ({ context: { exchange, account, errand, callback } }) => ({
          exchange,
          account,
          provider: errand.provider,
          scope: scopeOf(errand),
          key: tokenKey(errand),
          callback,
        }),
        onDone: {
          target: "judgingAuthorisation",
          actions: assign(({ event: { output } }) => ({
            exchange: output.exchange,
            error: output.error,
            correlationId: output.correlationId,
            token: output.tokens?.accessToken ?? null,
          })),
        },
      },
    },
    judgingAuthorisation: { always: [{ guard: "hasToken", target: "using" }, { target: "failed" }] },
    using: {
      entry: "chooseService",
      always: [
        { guard: "isTasks", target: "tasks" },
        { guard: "isSubscription", target: "subscription" },
        { guard: "isCollect", target: "collecting" },
        { target: "done" },
      ],
    },
    tasks: {
      invoke: { id: "tasks", src: "tasksLeg", input: ({ context }) => resourceInput(context), onDone: judged("tasks") },
    },
    collecting: {
      invoke: {
        id: "service",
        src: "serviceLeg",
        input: ({ context }) => ({ ...resourceInput(context), service: context.errand.service ?? "" }),
        onDone: judged("dossier"),
      },
    },
    subscription: {
      invoke: {
        id: "subscription",
        src: "subscriptionLeg",
        input: ({ context: { account, errand, token, correlationId } }) => ({
          account,
          errand,
          token: token ?? "",
          correlationId,
        }),
        onDone: [
          { guard: "isEnded", target: "done", actions: { type: "setPage", params: { page: "subscription-ended" } } },
          ...judged("subscribed"),
        ],
      },
    },
    consents: {
      invoke: {
        id: "way",
        src: "consentsLeg",
        input: ({ context: { exchange, errand } }) => ({ exchange, provider: errand.provider }),
        onDone: [
          { guard: "legFailed", target: "failed", actions: ["takeExchange", "takeError"] },
          { target: "done", actions: ["takeExchange", { type: "setPage", params: { page: "consents" } }] },
        ],
      },
    },
    done: { type: "final" },
    failed: { type: "final" },
  },
  output: ({ context: { exchange, page, error } }) => ({ exchange, page, error }),
});

function resourceInput({ account, errand, token, correlationId }: ErrandContext) {
  return { account, provider: errand.provider, token: token ?? "", correlationId };
}
