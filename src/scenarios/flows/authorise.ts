import { careOffer } from "../world/offers.ts";
import { availabilityChecks, flowScenario, refreshChecks } from "./flow-scenario.ts";

/** What picking an Aanbieder asks for, by the value of `function`. */
const errands: Readonly<Record<string, "authorise" | "share" | "offer-subscription">> = {
  collect: "authorise",
  share: "share",
  subscribe: "offer-subscription",
};

/** Autoriseren without valid long-term consent: eleven steps, up to the access token. */
export const authorise = flowScenario({
  id: "authorise",
  title: "Authorise without long-term consent",
  source: "Afsprakenstelsel 2.2.3, Autoriseren (seed 003)",
  settings: { function: "collect", "long-term-consent": "no", "availability-test": "after-login" },
  decisions: ["pick-provider", "consent-collect", "consent-share", "consent-subscribe"],
  checks: [...availabilityChecks, "receivability"],
  lastPages: ["pgo-authorised"],
  policy: (settings) => ({
    offer: careOffer,
    purpose: {
      errand: errands[settings.function ?? ""] ?? "authorise",
      home: "providers",
      modules: [],
      next: [],
      startsTasks: false,
      subscriptionDays: 180,
    },
    hasFhir: false,
  }),
});

/** Autoriseren with valid long-term consent: a refresh token in, new tokens out, and no browser in between. */
export const authoriseLongTerm = flowScenario({
  id: "authorise-long-term",
  title: "Authorise with long-term consent",
  source: "Afsprakenstelsel 2.2.3, Autoriseren (seed 003)",
  settings: { elapsed: "0s", "refresh-token": "current" },
  decisions: ["pick-provider", "consent-collect", "after-authorise", "after-access-ended"],
  checks: [...availabilityChecks, ...refreshChecks],
  lastPages: ["pgo-renewed", "pgo-authorised"],
  policy: (settings) => ({
    offer: careOffer,
    purpose: {
      errand: "authorise",
      home: "providers",
      modules: [],
      next: ["renew"],
      startsTasks: false,
      subscriptionDays: 0,
    },
    habits: { "consent-collect": "consent-long-term" },
    // A token can only be presented again after it was used once.
    renewals: settings["refresh-token"] === "rotated" ? 2 : 1,
    hasFhir: false,
  }),
});
