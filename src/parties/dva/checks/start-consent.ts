import { type Check, equal } from "../../../simulation/check.ts";

/** The consent for collecting asks explicitly for the optional Starten van aanbiedertaken. */
export const startConsent: Check<{ readonly startAllowed: boolean }> = {
  id: "start-consent",
  title: "the Person consented to starting tasks (Starten van aanbiedertaken)",
  status: "D",
  clause: "Solution Design 3.3, Verzamelen aanbiedertaken",
  refusal: { error: "access_denied", description: "the Person did not consent to starting tasks" },
  compare: ({ startAllowed }) => equal("consented", startAllowed ? "consented" : "not consented"),
};
