import { type Check, equal } from "../../../simulation/check.ts";

/** The Person who prepared the launch is the one whose tasks were collected for this account. */
export const pgoSubMatch: Check<{ readonly preparedSub: string | undefined; readonly collectedSub: string }> = {
  id: "pgo-sub-match",
  title: "the prepared launch is of the Person whose tasks were collected",
  status: "U",
  clause: "not in the option 1 documents",
  refusal: { error: "subject_mismatch", description: "the preparation is of another Person" },
  compare: ({ preparedSub, collectedSub }) => equal(`sub ${collectedSub}`, preparedSub && `sub ${preparedSub}`),
};
