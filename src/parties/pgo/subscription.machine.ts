import { assign, setup } from "xstate";
import type { PartySystem } from "../../simulation/ports.ts";
import { type Session, sessionsOf } from "../../simulation/sessions.ts";

export interface SubscriptionInput {
  /** The `subscription_id` that PGO and DVA share. */
  readonly subscription: string;
  readonly account: string;
  /** Id of the Aanbieder in the ZAL. */
  readonly provider: string;
  readonly service: string;
  /** YYYY-MM-DD. */
  readonly endDate: string;
}

export interface SubscriptionContext extends SubscriptionInput {
  /** A Notificatie came and nothing has been collected since. */
  readonly isNews: boolean;
}

type SubscriptionEvent =
  | { readonly type: "changed"; readonly endDate: string }
  | { readonly type: "ended"; readonly endDate: string }
  | { readonly type: "notified" | "collected" };

/** An Abonnement as the PGO keeps it. @see UCI Abonneren, step 17 */
export const subscriptionMachine = setup({
  types: {
    context: {} as SubscriptionContext,
    input: {} as SubscriptionInput,
    events: {} as SubscriptionEvent,
  },
}).createMachine({
  context: ({ input: { subscription, account, provider, service, endDate } }) => ({
    subscription,
    account,
    provider,
    service,
    endDate,
    isNews: false,
  }),
  initial: "active",
  on: {
    changed: { actions: assign({ endDate: ({ event }) => event.endDate }) },
    ended: { target: ".ended", actions: assign({ endDate: ({ event }) => event.endDate }) },
    notified: { actions: assign({ isNews: true }) },
    collected: { actions: assign({ isNews: false }) },
  },
  states: { active: {}, ended: {} },
});

/** The Abonnementen that the PGO keeps for this account. */
export function subscriptionsOf(system: PartySystem, account: string | null): readonly Session<SubscriptionContext>[] {
  return sessionsOf<SubscriptionContext>(system, "subscription").filter(({ context }) => context.account === account);
}
