import { assign, enqueueActions, setup } from "xstate";
import { json } from "../../protocol/http.ts";
import { bearerError } from "../../protocol/oauth-error.ts";
import { dateAfter, subscriptionResponse } from "../../protocol/subscription.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { runKeyedChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession } from "../../simulation/sessions.ts";
import { type PresentedToken, presentedToken } from "./presented-token.ts";
import type { SubscriptionContext } from "./subscription.machine.ts";
import { subscriptionChecks } from "./subscription-checks.ts";

/** A request at the Subscription Server as the endpoint read it. */
export interface SubscriptionRequestInput {
  readonly id: string;
  readonly exchange: number;
  readonly token: string;
  /** The Abonnement that is changed; null for a new one. */
  readonly subscription: string | null;
  readonly endDate: string | undefined;
  readonly correlationId: string | undefined;
}

export interface SubscriptionRequestContext extends SubscriptionRequestInput {
  readonly bearer: PresentedToken | null;
  /** The Abonnement as it is known here. */
  readonly known: (SubscriptionContext & { readonly session: string }) | null;
  /** The end that the Abonnement gets. */
  readonly end: string;
  readonly refusal: CheckRefusal | null;
}

const noPurpose: CheckRefusal = {
  error: "insufficient_scope",
  description: "the token says nothing about an Abonnement",
  check: "",
  clause: "RFC 6750 §3.1",
};

const base = setup({
  types: { context: {} as SubscriptionRequestContext, input: {} as SubscriptionRequestInput },
  actors: { runKeyedChecks },
  actions: {
    create: enqueueActions(({ context, system, enqueue, self }) => {
      const { bearer, end } = context;
      const subscription = portsOf(system).uuid("subscription");
      const input = {
        subscription,
        client: bearer?.client ?? "",
        sub: bearer?.sub ?? "",
        service: bearer?.purpose?.service ?? "",
        endDate: end,
      };
      enqueue.assign({ subscription });
      enqueue.sendTo(self._parent as never, { type: "spawn", machine: "subscription", input } as never);
    }),
    change: enqueueActions(({ context, system, enqueue }) => {
      if (context.known === null) return;
      const type = context.end <= dateAfter(portsOf(system).now()) ? "ended" : "changed";
      enqueue.sendTo(system.get(context.known.session), { type: "changed", endDate: context.end } as never);
      if (type === "ended") enqueue.sendTo(system.get(context.known.session), { type } as never);
    }),
    answer: ({ context, system }) => {
      const { subscription, end, known } = context;
      portsOf(system).log("abonnement", context.correlationId);
      const answer = subscriptionResponse({ id: subscription ?? "", endDate: end }, known === null ? 201 : 200);
      portsOf(system).respond(context.exchange, answer, "subscription-response");
    },
    answerError: ({ context, system }) => {
      const refusal = context.refusal ?? noPurpose;
      portsOf(system).respond(context.exchange, bearerError(refusal), "subscription-error");
    },
    answerMissing: ({ context, system }) =>
      portsOf(system).respond(context.exchange, json(404, { error: "invalid_subscription_id" }), "subscription-error"),
  },
  guards: {
    saysNothing: ({ context }) => context.bearer?.sub === undefined || context.bearer.purpose?.service == null,
    isNew: ({ context }) => context.subscription === null,
    isUnknown: ({ context }) => context.subscription !== null && context.known === null,
  },
});

/**
 * One request at the Subscription Server: a new Abonnement, or another end of one. Its last moment of the
 * ontvankelijkheidstoets falls here; shortening and ending may not be refused.
 *
 * @see UCI Abonneren, steps 14–16; Afsprakenstelsel, subscription interface
 */
export const subscriptionRequestMachine = base.createMachine({
  context: ({ input }) => ({ ...input, bearer: null, known: null, end: "", refusal: null }),
  initial: "reading",
  states: {
    reading: {
      entry: assign(({ context, system }) => {
        const bearer = presentedToken(system, context.token);
        const longest = dateAfter(portsOf(system).now(), bearer.purpose?.days ?? 0);
        return { bearer, known: knownSubscription(system, context.subscription), end: context.endDate ?? longest };
      }),
      always: [{ guard: "isUnknown", target: "missing" }, { target: "checking" }],
    },
    checking: {
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => subscriptionChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { guard: "saysNothing", target: "refused" },
          { guard: "isNew", target: "answered", actions: "create" },
          { target: "answered", actions: "change" },
        ],
      },
    },
    answered: { entry: "answer" },
    missing: { entry: "answerMissing" },
    refused: { entry: "answerError" },
  },
});

function knownSubscription(system: PartySystem, id: string | null): SubscriptionRequestContext["known"] {
  const found = findSession<SubscriptionContext>(system, "subscription", ({ subscription }) => subscription === id);
  return found === undefined ? null : { ...found.context, session: found.id };
}
