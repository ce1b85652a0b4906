import type { Check } from "../../../simulation/check.ts";

/** The end of an Abonnement lies within the duration that was granted; both ISO dates. */
export const subscriptionDuration: Check<{ readonly endDate: string; readonly lastDate: string }> = {
  id: "subscription-duration",
  title: "the Abonnement ends within the granted duration",
  status: "D",
  clause: "MedMij token interface of Abonneren",
  refusal: { error: "invalid_request", description: "the Abonnement would last longer than was granted" },
  compare: ({ endDate, lastDate }) => ({
    passed: endDate <= lastDate,
    expected: `not after ${lastDate}`,
    actual: endDate,
  }),
};
