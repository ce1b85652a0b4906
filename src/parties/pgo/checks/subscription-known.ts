import { type Check, oneOf } from "../../../simulation/check.ts";

/** A Notificatie is about an Abonnement that the PGO keeps and that has not ended. */
export const subscriptionKnown: Check<{
  readonly subscription: string;
  readonly subscriptions: readonly string[];
}> = {
  id: "subscription-known",
  title: "the PGO keeps this Abonnement",
  status: "D",
  clause: "Afsprakenstelsel, notification interface",
  refusal: { error: "invalid_subscription_id", description: "the Abonnement is not known" },
  compare: ({ subscription, subscriptions }) => oneOf(subscriptions, subscription),
};
