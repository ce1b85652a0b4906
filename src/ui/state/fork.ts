import type { Recording } from "../../simulation/recording.ts";
import type { DecisionEntry, Story } from "../../simulation/story.ts";

/**
 * The story that answers a decision differently: everything decided up to message `n` stays as it was made, then the new choice,
 * then the usual ones (or, in a story that waits, the next open decision). Alterations of messages after `n` are dropped, since
 * those numbers mean other messages in the fork.
 */
export function chooseAt(recording: Recording, decision: DecisionEntry, n: number): Story {
  const { made, left } = decisionsUntil(recording, n);
  return {
    ...recording.story,
    alter: recording.story.alter.filter((each) => each.message <= n),
    decisions: entriesFor([...made, ...waitsBefore(decision.id, left), { ...decision, told: true }]),
  };
}

/**
 * The story that goes on from message `n` by hand: everything decided up to there stays as it was made, and from there on
 * each decision waits for an answer.
 */
export function forkAt(recording: Recording, n: number): Story {
  const { made } = decisionsUntil(recording, n);
  return {
    ...recording.story,
    pause: true,
    alter: recording.story.alter.filter((each) => each.message <= n),
    // Usual answers are written down too, because a story that waits gives none by itself.
    decisions: made.map(({ id, choice }) => ({ id, choice })),
  };
}

/** Time that this story lets pass before the decision; it has passed for the new answer too. */
function waitsBefore(id: string, left: readonly DecisionEntry[]): readonly MadeDecision[] {
  const own = left.filter((each) => each.id === id);
  const answer = own.findIndex((each) => !each.choice.startsWith("wait:"));
  return own.slice(0, answer < 0 ? own.length : answer).map((each) => ({ ...each, told: true }));
}

/** The story in which one part of message `n` is changed on its way. A second change of the same part replaces the first. */
export function alterAt(recording: Recording, n: number, part: string, value: string): Story {
  const kept = recording.story.alter.filter((each) => each.message < n || (each.message === n && each.part !== part));
  return {
    ...recording.story,
    alter: [...kept, { message: n, part, value }],
    decisions: entriesFor(decisionsUntil(recording, n).made),
  };
}

/** Whether the recording already goes on with this choice right after message `n`. */
export function alreadyChosen(recording: Recording, decision: DecisionEntry, n: number): boolean {
  const following = recording.messages.find((each) => each.n > n && each.decision !== undefined);
  return following?.decision?.id === decision.id && following.decision.choice === decision.choice;
}

/** A decision as it was made; `told` where an entry of the story asked for it, else it was the person's usual choice. */
interface MadeDecision extends DecisionEntry {
  readonly told: boolean;
}

/**
 * The decisions made in messages 1 to `n`, in order, and the entries of the story that are left. A story may let time pass before an answer (`wait:…`), which no message
 * shows as the answer itself; those entries are put back before the answer they belong to.
 */
function decisionsUntil(
  recording: Recording,
  n: number,
): { readonly made: readonly MadeDecision[]; readonly left: readonly DecisionEntry[] } {
  const entries = [...recording.story.decisions];
  const made: MadeDecision[] = [];
  for (const { n: number, decision } of recording.messages) {
    if (number > n || decision === undefined) continue;
    let told = false;
    for (let at = nextOf(entries, decision.id); at >= 0 && !told; at = nextOf(entries, decision.id)) {
      const [entry] = entries.splice(at, 1);
      if (entry === undefined) break;
      told = !entry.choice.startsWith("wait:") || entry.choice === decision.choice;
      if (!told) made.push({ ...entry, told: true });
    }
    made.push({ ...decision, told });
  }
  return { made, left: entries };
}

function nextOf(entries: readonly DecisionEntry[], id: string): number {
  return entries.findIndex((each) => each.id === id);
}

/**
 * The shortest list of entries that makes these decisions again. Entries with one id are used up in order, so the last one that
 * was told needs all before it; what comes after it is usual and needs none.
 */
function entriesFor(made: readonly MadeDecision[]): readonly DecisionEntry[] {
  return made
    .filter(({ id }, at) => made.some((each, other) => other >= at && each.id === id && each.told))
    .map(({ id, choice }) => ({ id, choice }));
}
