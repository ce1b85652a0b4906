import { careOffer } from "../world/offers.ts";
import { availabilityChecks, bearerChecks, flowScenario } from "./flow-scenario.ts";

const subscriptionChecks = ["receivability", "resource-owner-check", "subscription-duration"] as const;

/** Checks of a Notificatie, and of the collecting that follows. */
const notified = ["dva-client-auth", "subscription-known", ...availabilityChecks, "service-granted"] as const;

/** Abonneren, stored at both sides; later a Notificatie, after which the Person collects. */
export const subscribe = flowScenario({
  id: "subscribe",
  title: "Subscribe to notifications",
  source: "UCI Abonneren (seed 002); Afsprakenstelsel, subscription and notification interface",
  settings: { "subscription-days": "180" },
  decisions: [
    "manage-subscription",
    "consent-subscribe",
    "after-subscribe",
    "notification",
    "consent-collect",
    "collect-next",
    "consent-end",
  ],
  checks: [...bearerChecks, ...subscriptionChecks, ...notified],
  lastPages: ["pgo-dossier"],
  policy: (settings) => ({
    offer: careOffer,
    purpose: {
      errand: "collect",
      home: "subscriptions",
      modules: [],
      next: [],
      startsTasks: false,
      subscriptionDays: Number(settings["subscription-days"]),
    },
    // Only what is new, and only the Gegevensdienst of the Abonnement.
    habits: { "collect-next": "stay" },
    hasFhir: true,
    hasNews: true,
  }),
});

/** Ending an Abonnement by a Beëindigingsverklaring, which the Aanbieder may not refuse. */
export const endSubscription = flowScenario({
  id: "end-subscription",
  title: "End a subscription",
  source: "Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring); subscription interface",
  settings: {},
  decisions: ["manage-subscription", "after-subscribe", "consent-subscribe", "consent-end"],
  checks: [...bearerChecks, ...subscriptionChecks, "age-minimum"],
  lastPages: ["pgo-subscription-ended"],
  policy: () => ({
    offer: careOffer,
    purpose: {
      errand: "collect",
      home: "subscriptions",
      modules: [],
      next: [],
      startsTasks: false,
      subscriptionDays: 180,
    },
    habits: { "manage-subscription": "end" },
    hasFhir: false,
    hasSubscription: true,
  }),
});
