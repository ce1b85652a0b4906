import { careOffer } from "../world/offers.ts";
import { availabilityChecks, flowScenario, refreshChecks } from "./flow-scenario.ts";

/** Beheren toestemmingen: the Person withdraws the long-term consent at the DVA, and the refresh token is worth nothing. */
export const withdrawConsent = flowScenario({
  id: "withdraw-consent",
  title: "Withdraw long-term consent",
  source: "Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring)",
  settings: {},
  decisions: [
    "pick-provider",
    "consent-collect",
    "after-authorise",
    "manage-consents",
    "after-consents",
    "after-access-ended",
  ],
  checks: [...availabilityChecks, ...refreshChecks],
  // Where nothing refuses the withdrawn token any more, the PGO gets a new one and says so.
  lastPages: ["pgo-access-ended", "pgo-renewed"],
  policy: () => ({
    offer: careOffer,
    purpose: {
      errand: "authorise",
      home: "providers",
      modules: [],
      next: ["consents"],
      startsTasks: false,
      subscriptionDays: 0,
    },
    habits: { "consent-collect": "consent-long-term", "after-access-ended": "stay" },
    hasFhir: false,
  }),
});
