import type { Recording } from "../simulation/recording.ts";
import type { DecisionEntry } from "../simulation/story.ts";

/** One line for each decision that was never asked for and each alteration that met no such part. */
export function unusedEntries(recording: Pick<Recording, "story" | "messages" | "outcome">): readonly string[] {
  const { story, messages } = recording;
  const alterations = story.alter
    .filter(({ message, part }) => !messages[message - 1]?.altered?.includes(part))
    .map(({ message, part, value }) => `Not applied: --alter ${message}:${part}=${value} (no such message or part)`);
  const decisions = unusedDecisions(recording).map(({ id, choice }) => `Not asked for: --decide ${id}=${choice}`);
  return [...decisions, ...alterations];
}

/** Entries of one id are used up in order: each question takes the waits before it and then one answer. */
function unusedDecisions({
  story,
  messages,
  outcome,
}: Pick<Recording, "story" | "messages" | "outcome">): readonly DecisionEntry[] {
  const left = [...story.decisions];
  const asked = messages.flatMap((each) => (each.decision === undefined ? [] : [each.decision.id]));
  if (outcome.decision !== undefined) asked.push(outcome.decision.id);
  for (const id of asked) {
    let isAnswered = false;
    while (!isAnswered) {
      const index = left.findIndex((each) => each.id === id);
      const [entry] = index < 0 ? [] : left.splice(index, 1);
      isAnswered = entry === undefined || !entry.choice.startsWith("wait:");
    }
  }
  return left;
}
