import { catalogue, type StoryInput, simulate } from "../../library.ts";
import { StoryError } from "../../simulation/errors.ts";
import type { Recording } from "../../simulation/recording.ts";

/** Choices with which the Person, or a party for them, does not go along. */
const refusing: ReadonlySet<string> = new Set(["cancel", "stop", "refuse", "no-answer", "consent-without-start"]);

/** Every scenario as it is, for each person, with each refusing choice, and with each value of each of its settings. */
export async function everyRun(): Promise<readonly Recording[]> {
  const found: Recording[] = [];
  for (const story of stories()) found.push(...(await whereOffered(story)));
  return found;
}

function stories(): readonly StoryInput[] {
  return catalogue.scenarios.flatMap(({ id: scenario, decisions, settings }) => [
    ...catalogue.persons.map(({ id: person }) => ({ scenario, person })),
    ...catalogue.decisions
      .filter(({ id }) => decisions.includes(id))
      .flatMap(({ id, choices }) =>
        choices.filter((choice) => refusing.has(choice)).map((choice) => ({ scenario, decisions: [{ id, choice }] })),
      ),
    ...catalogue.settings
      .filter(({ id }) => id in settings)
      .flatMap(({ id, values }) => values.map((value) => ({ scenario, settings: { [id]: value } }))),
  ]);
}

/** The recording; none where the page of this scenario does not offer the choice. */
async function whereOffered(story: StoryInput): Promise<readonly Recording[]> {
  try {
    return [await simulate(story)];
  } catch (error) {
    if (error instanceof StoryError) return [];
    throw error;
  }
}
