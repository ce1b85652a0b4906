import { goals } from "./analysis/goals/table.ts";
import { judge } from "./analysis/judge.ts";
import { catalogueWithoutGoals } from "./scenarios/catalogue.ts";
import { type CheckedStory, checkStory as checkStoryAgainst } from "./scenarios/check-story.ts";
import { type Leftovers, runStory } from "./scenarios/run-story.ts";
import type { Catalogue } from "./simulation/catalogue.ts";
import { StoryError } from "./simulation/errors.ts";
import type { Recording } from "./simulation/recording.ts";
import type { Story } from "./simulation/story.ts";

/** A story with everything left out that has a usual value. */
export type StoryInput = Partial<Story> & Pick<Story, "scenario">;

/** What there is to choose from: scenarios, settings, persons, decisions, goals and checks. */
export const catalogue: Catalogue = { ...catalogueWithoutGoals, goals: goals.map(({ id, title }) => ({ id, title })) };

/** Reads a story from outside against the catalogue and fills in what it leaves open; never throws. */
export function checkStory(input: unknown): CheckedStory {
  return checkStoryAgainst(input, catalogue);
}

/**
 * Runs a story and judges the run. The same story gives the same recording, byte for byte, everywhere.
 *
 * @throws StoryError when the story names something that does not exist.
 */
export async function simulate(story: StoryInput): Promise<Recording> {
  return (await simulateWithLeftovers(story)).recording;
}

/** As `simulate`, with the decisions and alterations of the story that met nothing. */
export async function simulateWithLeftovers(
  story: StoryInput,
): Promise<{ readonly recording: Recording; readonly leftovers: Leftovers }> {
  const checked = checkStory(story);
  if (!checked.ok) {
    const { message, word, valid } = checked.problem;
    throw new StoryError(message, word, valid);
  }
  const { run, leftovers } = await runStory(checked.story);
  return { recording: judge(run), leftovers };
}
