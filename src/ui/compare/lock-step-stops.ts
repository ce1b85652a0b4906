import { type Folded, foldEqual } from "../../diagram/fold-equal.ts";
import type { ComparedRow } from "../../library.ts";

/** A line of the lock-step: a milestone, or milestones that are the same in all runs; `row` is the first one's, from 1. */
export type Stop =
  | { readonly kind: "row"; readonly row: number; readonly of: ComparedRow }
  | { readonly kind: "fold"; readonly row: number; readonly of: readonly ComparedRow[]; readonly isOpen: boolean };

/** The lines in which the cursor moves: equal neighbours of one phase in one, unless they are open. */
export function stopsOf(rows: readonly ComparedRow[], open: readonly number[]): readonly Stop[] {
  const isTogether = (before: ComparedRow, after: ComparedRow) => before.phase === after.phase;
  return foldEqual(rows, isEverywhereEqual, isTogether).flatMap((part) => linesOf(part, open));
}

/** Whether all runs have it and nothing in it differs. */
function isEverywhereEqual({ cells, parts }: ComparedRow): boolean {
  return parts.length === 0 && !cells.includes(null);
}

function linesOf(part: Folded<ComparedRow>, open: readonly number[]): readonly Stop[] {
  const first = part.at + 1;
  if (part.kind === "row") return [{ kind: "row", row: first, of: part.row }];
  const isOpen = open.includes(first);
  const fold: Stop = { kind: "fold", row: first, of: part.rows, isOpen };
  return isOpen ? [fold, ...part.rows.map((of, at): Stop => ({ kind: "row", row: first + at, of }))] : [fold];
}

/** The line on which a row stands: its own, else that of the fold that holds it, else the first. */
export function stopAt(stops: readonly Stop[], row: number): number {
  const own = stops.findLastIndex((stop) => stop.row === row);
  return own >= 0
    ? own
    : Math.max(
        0,
        stops.findLastIndex((stop) => stop.row <= row),
      );
}
