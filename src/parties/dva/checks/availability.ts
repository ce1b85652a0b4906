import type { Check } from "../../../simulation/check.ts";

/** Beschikbaarheidstoets: the Aanbieder has information of this Person for at least one Gegevensdienst. */
export const availability: Check<{ readonly services: readonly string[] }> = {
  id: "availability",
  title: "the Aanbieder has information of this Person (beschikbaarheidstoets)",
  status: "D",
  clause: "Afsprakenstelsel 2.2.3, Autoriseren, step 5a",
  refusal: { error: "access_denied", description: "no-data" },
  compare: ({ services }) => ({
    passed: services.length > 0,
    expected: "information for at least one Gegevensdienst",
    actual: services.length > 0 ? `information for ${services.join(", ")}` : "no information",
  }),
};
