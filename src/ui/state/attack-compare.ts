import type { Recording } from "../../simulation/recording.ts";
import type { EngineClient } from "../engine/engine-client.ts";
import { offOnTheWay, reachedGoals } from "./attack-run.ts";
import { honestStory } from "./attack-story.ts";

/** What a run with an attack is compared with. */
interface Comparison {
  readonly honest: Recording | null;
  /** The check that alone stops a successful attack when it is switched on; null where there is none, or none is needed. */
  readonly missing: string | null;
}

/**
 * Runs what the screen tells besides a run with an attack: the honest run and, where the attack succeeded, the same attack
 * with each check switched on that was off on its way, until one stops it.
 * @param isWanted whether the run is still on screen; asked between runs.
 * @returns undefined where there is no attack, or the run is no longer wanted.
 */
export async function compareRun(
  recording: Recording,
  engine: EngineClient,
  isWanted: () => boolean,
): Promise<Comparison | undefined> {
  const { story } = recording;
  if (story.attack === null) return undefined;
  const honest = await recordingOf(engine, honestStory(story));
  if (!isWanted()) return undefined;
  const goals = reachedGoals(recording).map(({ id }) => id);
  for (const { id } of goals.length === 0 ? [] : offOnTheWay(recording)) {
    const on = story.off.includes(id) ? story.on : [...story.on, id];
    const stopped = await recordingOf(engine, { ...story, on, off: story.off.filter((each) => each !== id) });
    if (!isWanted()) return undefined;
    if (stopped !== null && !reachedGoals(stopped).some((goal) => goals.includes(goal.id)))
      return { honest, missing: id };
  }
  return { honest, missing: null };
}

async function recordingOf(engine: EngineClient, story: Recording["story"]): Promise<Recording | null> {
  try {
    const answer = await engine.simulateAside(story);
    return answer.ok ? answer.recording : null;
  } catch {
    // The run on screen stands by itself; without a comparison it says less.
    return null;
  }
}
