import { registered } from "./addresses.ts";

/** What the Aanbieder offers in a scenario: its lines of the ZAL, by function. */
export interface Offer {
  readonly collect: readonly string[];
  readonly share: readonly string[];
  readonly subscribe: readonly string[];
  readonly startService: string | null;
}

/** Tasks, and starting them. */
export const taskOffer: Offer = {
  collect: [registered.tasksService],
  share: [],
  subscribe: [],
  startService: registered.startService,
};

/** Health information in four Gegevensdiensten, one to share with, one to subscribe to. */
export const careOffer: Offer = {
  collect: registered.collectServices,
  share: [registered.shareService],
  subscribe: [registered.subscribeService],
  startService: null,
};

/** Longest Abonnement in days, and when the sources register something new: simulator's choice. */
export const subscriptionRules = { maximumDays: 365, newsAfterDays: 7 } as const;

/** The FHIR resource types of each Gegevensdienst, as the Catalogus would have them. */
export const catalog: Readonly<Record<string, readonly string[]>> = {
  [registered.tasksService]: ["Task"],
  "48": ["AllergyIntolerance", "MedicationRequest"],
  "49": ["Observation"],
  "51": ["DocumentReference"],
  "63": ["Immunization"],
};
