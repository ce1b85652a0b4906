import type { Check } from "../../../simulation/check.ts";

/** Ontvankelijkheidstoets: the Aanbieder may and wants to receive this of this Person. */
export const receivability: Check<{ readonly receivable: readonly string[]; readonly wantedService: string }> = {
  id: "receivability",
  title: "the Aanbieder may and wants to receive this of this Person (ontvankelijkheidstoets)",
  status: "D",
  clause: "Afsprakenstelsel 2.2.3, Autoriseren, step 5b; UCI Abonneren, steps 8 and 15",
  refusal: { error: "access_denied", description: "not-receivable" },
  compare: ({ receivable, wantedService }) => ({
    passed: receivable.includes(wantedService),
    expected: `receives for Gegevensdienst ${wantedService}`,
    actual: receivable.length === 0 ? "receives nothing of this Person" : `receives for ${receivable.join(", ")}`,
  }),
};
