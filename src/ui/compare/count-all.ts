import type { Counted } from "../engine/engine-api.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";

/** What came of counting a run: its figures, or why there are none. */
export type CountAnswer =
  | { readonly ok: true; readonly counted: Counted }
  | { readonly ok: false; readonly failure: string };

/**
 * Counts one story after another and tells each answer under the story's link, until `isWanted` says no. A run that throws
 * is an answer too, and the others go on.
 */
export async function countAll(
  stories: readonly PartialStory[],
  count: (story: PartialStory) => Promise<Counted | undefined>,
  isWanted: () => boolean,
  tell: (link: string, answer: CountAnswer) => void,
): Promise<void> {
  for (const story of stories) {
    const answer = await answerOf(story, count);
    if (!isWanted()) return;
    tell(writeRunLink(story, 1), answer);
  }
}

async function answerOf(
  story: PartialStory,
  count: (story: PartialStory) => Promise<Counted | undefined>,
): Promise<CountAnswer> {
  try {
    const counted = await count(story);
    // The engine gives no answer to a story that names something unknown; the story is all that can be told of it.
    return counted === undefined ? { ok: false, failure: story.scenario } : { ok: true, counted };
  } catch (error) {
    return { ok: false, failure: error instanceof Error ? error.message : String(error) };
  }
}
