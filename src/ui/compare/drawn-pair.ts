import type { DifferenceMessage, DifferenceRow } from "../../diagram/difference-items.ts";
import type { Comparison } from "../../library.ts";
import type { Participant } from "../../simulation/recording.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";

/** Two runs beside each other as the diagram wants them. */
export interface DrawnPair {
  readonly participants: readonly Participant[];
  readonly rows: readonly DifferenceRow[];
  readonly stories: readonly [left: PartialStory, right: PartialStory];
}

const pairs = new WeakMap<Comparison, DrawnPair>();

/** The same comparison gives the same pair, so that it is drawn once. */
export function pairOf(compared: Comparison, stories: readonly PartialStory[]): DrawnPair {
  const known = pairs.get(compared) ?? made(compared, stories);
  pairs.set(compared, known);
  return known;
}

function made({ runs, rows }: Comparison, stories: readonly PartialStory[]): DrawnPair {
  const [left, right] = runs;
  const [one, other] = stories;
  if (left === undefined || right === undefined || one === undefined || other === undefined) {
    throw new TypeError("Differences are drawn of two runs");
  }
  const ids = new Set(left.participants.map(({ id }) => id));
  return {
    participants: [...left.participants, ...right.participants.filter(({ id }) => !ids.has(id))],
    rows: rows.map(({ phase, parts, cells: [mine, theirs] }) => {
      const [ours, its] = [left.messages[(mine ?? 0) - 1], right.messages[(theirs ?? 0) - 1]];
      return { phase, parts, ...(ours && { left: ours }), ...(its && { right: its }) };
    }),
    stories: [one, other],
  };
}

/** The step that a drawn message leads to: in the left run where that has it. */
export function stepLink({ left, right }: DifferenceMessage, [one, other]: DrawnPair["stories"]): string {
  return left === undefined ? writeRunLink(other, right ?? 1) : writeRunLink(one, left);
}
