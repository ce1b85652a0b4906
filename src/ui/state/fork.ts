import type { Recording } from "../../simulation/recording.ts";
import type { DecisionEntry, Story } from "../../simulation/story.ts";

/**
 * The story that answers a decision differently: everything decided up to message `n` stays as it was made, then the new choice,
 * then the usual ones. Alterations of messages after `n` are dropped, since those numbers mean other messages in the fork.
 */
export function chooseAt(recording: Recording, decision: DecisionEntry, n: number): Story {
  return {
    ...recording.story,
    pause: false,
    alter: recording.story.alter.filter((each) => each.message <= n),
    decisions: [...decisionsUntil(recording, n), decision],
  };
}

/** The story in which one part of message `n` is changed on its way. A second change of the same part replaces the first. */
export function alterAt(recording: Recording, n: number, part: string, value: string): Story {
  const kept = recording.story.alter.filter((each) => each.message < n || (each.message === n && each.part !== part));
  return {
    ...recording.story,
    alter: [...kept, { message: n, part, value }],
    decisions: decisionsUntil(recording, n - 1),
  };
}

/** Whether the recording already goes on with this choice right after message `n`. */
export function alreadyChosen(recording: Recording, decision: DecisionEntry, n: number): boolean {
  const following = recording.messages.find((each) => each.n > n && each.decision !== undefined);
  return following?.decision?.id === decision.id && following.decision.choice === decision.choice;
}

/**
 * The decisions made in messages 1 to `n`, in order. A story may let time pass before an answer (`wait:…`), which no message
 * shows as the answer itself; those entries are put back before the answer they belong to.
 */
export function decisionsUntil(recording: Recording, n: number): readonly DecisionEntry[] {
  const told = [...recording.story.decisions];
  const made: DecisionEntry[] = [];
  for (const message of recording.messages) {
    if (message.n > n || message.decision === undefined) continue;
    const { id, choice } = message.decision;
    for (let at = told.findIndex((each) => each.id === id); at >= 0; at = told.findIndex((each) => each.id === id)) {
      const [entry] = told.splice(at, 1);
      if (entry === undefined || entry.choice === choice) break;
      if (entry.choice.startsWith("wait:")) made.push(entry);
    }
    made.push({ id, choice });
  }
  return made;
}
