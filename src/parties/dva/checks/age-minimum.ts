import type { Check } from "../../../simulation/check.ts";

/** Age in whole years on that day; both ISO dates. */
export function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The Person must be at least 16 years old; `born` is empty for somebody whom the Aanbieder does not know. */
export const ageMinimum: Check<{ readonly born: string; readonly today: string }> = {
  id: "age-minimum",
  title: "the Person is at least 16 years old",
  status: "D",
  clause: "Afsprakenstelsel, Functies en gegevens: vertegenwoordiging",
  refusal: { error: "access_denied", description: "age" },
  compare: ({ born, today }) => {
    const expected = "16 years or older";
    if (born === "") return { passed: false, expected, actual: "nobody that the Aanbieder knows" };
    const age = ageOn(born, today);
    return { passed: age >= 16, expected, actual: `${age} years` };
  },
};
