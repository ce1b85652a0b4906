import type { RecordedMessage, Run } from "../../simulation/recording.ts";
import { mergeLists } from "./merge-lists.ts";

/** A milestone that some of the runs reach: per run the number of its message, null where it has none. */
export interface AlignedRow {
  readonly type: string;
  readonly cells: readonly (number | null)[];
}

/** A phase of some of the runs, with their milestones beside each other. */
export interface AlignedPhase {
  readonly phase: string;
  readonly rows: readonly AlignedRow[];
}

interface Segment {
  readonly phase: string;
  readonly messages: readonly RecordedMessage[];
}

/**
 * Runs in lock-step: their phases beside each other by name and order, and within a phase the messages of the same type,
 * with the same page or question. Every message stands in exactly one row, those of a run in their own order. In which order the runs
 * are given changes the order of the cells and nothing else.
 *
 * @see contract.md, Ids: milestones for alignment
 */
export function alignRuns(runs: readonly Pick<Run, "messages">[]): readonly AlignedPhase[] {
  const order = canonicalOrder(runs);
  const inOrder = order.flatMap((at) => runs[at] ?? []);
  const asGiven = <Each>(merged: readonly Each[]): readonly (Each | undefined)[] =>
    runs.map((_, at) => merged[order.indexOf(at)]);
  return mergeLists(inOrder.map(segmentsOf), ({ phase }) => phase).map((segments) => ({
    phase: segments.find((each) => each !== undefined)?.phase ?? "",
    rows: mergeLists(
      segments.map((each) => each?.messages ?? []),
      milestoneOf,
    ).map((messages) => ({
      type: messages.find((each) => each !== undefined)?.type ?? "",
      cells: asGiven(messages).map((each) => each?.n ?? null),
    })),
  }));
}

/** What makes two messages of a phase the same milestone, whoever the parties are. */
export function milestoneOf({ type, page, decision }: RecordedMessage): string {
  return [type, page ?? "", decision?.id ?? ""].join(" ");
}

/**
 * Where each run comes in the merging: the longest first, runs of the same length by what happens in them. Runs in which the
 * same happens merge alike in either order.
 */
function canonicalOrder(runs: readonly Pick<Run, "messages">[]): readonly number[] {
  const courses = runs.map(({ messages }) => messages.map((each) => `${each.phase} ${milestoneOf(each)}`).join("\n"));
  return [...runs.keys()].sort((one, other) => {
    const longer = (runs[other]?.messages.length ?? 0) - (runs[one]?.messages.length ?? 0);
    const [mine = "", theirs = ""] = [courses[one], courses[other]];
    return longer || Number(mine > theirs) - Number(mine < theirs);
  });
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
