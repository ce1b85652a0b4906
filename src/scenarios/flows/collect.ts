import { careOffer, taskOffer } from "../world/offers.ts";
import { secondOwners } from "../world/second-provider.ts";
import { availabilityChecks, bearerChecks, flowScenario, refreshChecks } from "./flow-scenario.ts";

/** Verzamelen: authorise, then one Gegevensdienst after another. */
export const collect = flowScenario({
  id: "collect",
  title: "Collect health information",
  source: "Afsprakenstelsel 2.2.3, Autoriseren; UCI Verzamelen (seeds 002, 003)",
  settings: { "long-term-consent": "no", elapsed: "0s", "availability-test": "after-login" },
  decisions: ["pick-provider", "consent-collect", "collect-next"],
  checks: [...availabilityChecks, ...refreshChecks, ...bearerChecks, "service-granted"],
  lastPages: ["pgo-dossier"],
  policy: () => ({
    offer: careOffer,
    purpose: { errand: "collect", home: "providers", modules: [], next: [], startsTasks: false, subscriptionDays: 0 },
    hasFhir: true,
  }),
});

/** Verzamelen aanbiedertaken: the tasks of one Aanbieder or of two. */
export const collectTasks = flowScenario({
  id: "collect-tasks",
  title: "Collect tasks",
  source: "Solution Design 3.1, 3.3, 3.4; MedMij dataset Aanbiedertaken 1.0.0-alpha.2",
  settings: { "long-term-consent": "no", elapsed: "0s", "availability-test": "after-login", providers: "1" },
  decisions: ["pick-provider", "consent-collect", "collect-next"],
  checks: [...availabilityChecks, ...refreshChecks, ...bearerChecks],
  lastPages: ["pgo-tasks"],
  policy: (settings) => ({
    offer: taskOffer,
    purpose: { errand: "tasks", home: "providers", modules: [], next: [], startsTasks: false, subscriptionDays: 0 },
    hasFhir: true,
    providers: Number(settings.providers),
  }),
  owners: secondOwners(),
});
