import { assign, enqueueActions, setup } from "xstate";
import { type HttpRequest, type HttpResponse, headerOf } from "../../protocol/http.ts";
import {
  dateAfter,
  readSubscribeScope,
  readSubscriptionResponse,
  subscriptionRequest,
} from "../../protocol/subscription.ts";
import { call } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf } from "./account.machine.ts";
import { type Errand, tokenKey } from "./errand.ts";
import { backChannelHeaders, errorOf } from "./requests.ts";
import { subscriptionsOf } from "./subscription.machine.ts";

export interface SubscriptionLegInput {
  readonly account: string;
  readonly errand: Errand;
  readonly token: string;
  readonly correlationId: string;
}

interface SubscriptionLegContext extends SubscriptionLegInput {
  /** The machine and id of the Abonnement that is changed; null for a new one. */
  readonly known: { readonly session: string; readonly subscription: string; readonly endDate: string } | null;
  readonly error: string | null;
}

/**
 * Abonneren at the Subscription Server: a new Abonnement, a shorter one, or its end; then the PGO stores it.
 *
 * @see UCI Abonneren, steps 14–17
 */
export const subscriptionLegMachine = setup({
  types: {
    context: {} as SubscriptionLegContext,
    input: {} as SubscriptionLegInput,
    output: {} as { readonly error: string | null },
  },
  actors: { call },
  actions: {
    find: assign(({ context, system }) => {
      const { account, errand } = context;
      const found = subscriptionsOf(system, account).find(
        (each) =>
          each.value === "active" &&
          each.context.provider === errand.provider.id &&
          each.context.service === errand.service,
      );
      if (found === undefined || errand.kind === "subscribe") return { known: null };
      const { subscription, endDate } = found.context;
      return { known: { session: found.id, subscription, endDate } };
    }),
    store: enqueueActions(({ context, system, enqueue }, params: { readonly response: HttpResponse }) => {
      const read = readSubscriptionResponse(params.response.body);
      if (!read.ok) {
        enqueue.assign({ error: read.refused.error });
        return;
      }
      const { account, errand, known, correlationId } = context;
      const { id: subscription, endDate } = read.value;
      portsOf(system).log("abonnement", correlationId);
      if (known === null) {
        const input = { subscription, account, provider: errand.provider.id, service: errand.service ?? "", endDate };
        enqueue.sendTo(system.get("pgo"), { type: "spawn", machine: "subscription", input } as never);
      } else {
        const type = errand.kind === "end" ? "ended" : "changed";
        enqueue.sendTo(system.get(known.session), { type, endDate } as never);
      }
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, known: null, error: null }),
  initial: "finding",
  states: {
    finding: {
      entry: [({ system }) => portsOf(system).phase("subscribe"), "find"],
      always: [
        {
          guard: ({ context }) => context.known === null && context.errand.kind !== "subscribe",
          target: "failed",
          actions: assign({ error: "invalid_subscription_id" }),
        },
        { target: "asking" },
      ],
    },
    asking: {
      invoke: {
        src: "call",
        input: ({ context, self }) => requestOf(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.status < 300,
            target: "stored",
            actions: { type: "store", params: ({ event }) => ({ response: event.output }) },
          },
          { target: "failed", actions: assign({ error: ({ event }) => subscriptionError(event.output) }) },
        ],
      },
    },
    stored: { type: "final" },
    failed: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});

/** The date follows from the granted duration; a shorter Abonnement gets half of what is left. */
function requestOf(context: SubscriptionLegContext, system: PartySystem): HttpRequest {
  const { errand, token, known, correlationId, account } = context;
  const now = portsOf(system).now();
  const granted = accountOf(system, account)?.tokens[tokenKey(errand)]?.services[0] ?? "";
  const days = readSubscribeScope(granted)?.days ?? 0;
  const left = known === null ? days : Math.floor((Date.parse(known.endDate) - now) / 86_400_000 / 2);
  const endDate = dateAfter(now, errand.kind === "end" ? 0 : errand.kind === "shorten" ? Math.max(0, left) : days);
  const base = `${errand.provider.subscriptionEndpoint}/Subscription`;
  const method = known === null ? ("POST" as const) : ("PATCH" as const);
  portsOf(system).log("send_subscription_request", correlationId);
  return subscriptionRequest(known === null ? base : `${base}/${known.subscription}`, { endDate, method }, [
    ["Authorization", `Bearer ${token}`],
    ...backChannelHeaders(system, correlationId),
  ]);
}

/** The error of the JSON answer, or else of the challenge. */
function subscriptionError(response: HttpResponse): string {
  const challenge = /error="([^"]+)"/.exec(headerOf(response, "WWW-Authenticate") ?? "")?.[1];
  return challenge ?? errorOf(response);
}
