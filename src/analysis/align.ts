import type { RecordedMessage, Run } from "../simulation/recording.ts";

/** A message that both runs have, or only one of them; numbers are those of the recordings. */
export interface AlignedMessage {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly left?: number;
  readonly right?: number;
}

/** A phase of either run, with its messages beside each other. */
export interface AlignedPhase {
  readonly phase: string;
  readonly messages: readonly AlignedMessage[];
}

interface Segment {
  readonly phase: string;
  readonly messages: readonly RecordedMessage[];
}

/**
 * Two runs in lock-step: their phases beside each other by name and order, and within a phase the messages of the same
 * type between the same parties. What only one run has stands alone, where it came; the left run's first.
 *
 * @see contract.md, Ids: milestones for alignment
 */
export function alignRuns(left: Pick<Run, "messages">, right: Pick<Run, "messages">): readonly AlignedPhase[] {
  const byPhase = ({ phase }: Segment): string => phase;
  return pairUp(segmentsOf(left), segmentsOf(right), byPhase).map(([one, other]) => ({
    phase: (one ?? other)?.phase ?? "",
    messages: pairUp(one?.messages ?? [], other?.messages ?? [], kindOf).flatMap(([mine, theirs]) => {
      const shown = mine ?? theirs;
      if (shown === undefined) return [];
      const { type, from, to } = shown;
      return [{ type, from, to, ...(mine && { left: mine.n }), ...(theirs && { right: theirs.n }) }];
    }),
  }));
}

function kindOf({ type, from, to, page, decision }: RecordedMessage): string {
  return [type, from, to, page, decision?.id].join(" ");
}

/** The messages in order, cut where another phase begins. */
function segmentsOf({ messages }: Pick<Run, "messages">): readonly Segment[] {
  const segments: { readonly phase: string; readonly messages: RecordedMessage[] }[] = [];
  for (const message of messages) {
    const last = segments.at(-1);
    if (last?.phase === message.phase) last.messages.push(message);
    else segments.push({ phase: message.phase, messages: [message] });
  }
  return segments;
}

/** The longest common sequence of two lists by key, with what only one of them has in between. */
function pairUp<Each>(
  left: readonly Each[],
  right: readonly Each[],
  keyOf: (each: Each) => string,
): readonly (readonly [Each | undefined, Each | undefined])[] {
  const isEqual = (i: number, j: number) => keyOf(left[i] as Each) === keyOf(right[j] as Each);
  // common[i][j]: how many pairs the rest of both lists can have, from i and j on.
  const common = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = common[i] as number[];
      row[j] = isEqual(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [Each | undefined, Each | undefined])[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && isEqual(i, j)) pairs.push([left[i++], right[j++]]);
    else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) pairs.push([left[i++], undefined]);
    else pairs.push([undefined, right[j++]]);
  }
  return pairs;
}
