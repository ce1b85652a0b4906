import type { Recording } from "../../simulation/recording.ts";
import type { Story } from "../../simulation/story.ts";
import { forkOf } from "./attack-run.ts";

/** Decisions of the attacker carry this id. */
const attackerDecision = "attacker";

/** What is kept of an attack while the honest run is on screen. */
export type Attack = Pick<Story, "attack" | "capabilities">;

/** The same story without the attack: its honest counterpart. Alterations count messages of the run they were made in. */
export function honestStory(story: Story): Story {
  return {
    ...story,
    attack: null,
    capabilities: [],
    alter: story.attack === null ? story.alter : [],
    decisions: story.decisions.filter(({ id }) => id !== attackerDecision),
  };
}

/** The same story with an attack. An attacker cannot attack himself, so then Noor sits at the browser. */
export function attackedStory(story: Story, attack: Attack): Story {
  const fork = story.person === "mallory" ? { person: "noor", decisions: [] } : {};
  return { ...story, ...attack, alter: [], ...fork };
}

/** The step at which to go on in a run with an attack: where it forks. */
export function stepAtFork(recording: Recording): number {
  return forkOf(recording)?.n ?? 1;
}
