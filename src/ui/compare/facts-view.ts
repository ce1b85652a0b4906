import type { FactId } from "../../library.ts";
import { type Column, isSame } from "./column.ts";
import { type FactGroup, factGroups } from "./fact-groups.ts";
import type { Answers } from "./use-counted.ts";

export interface FactsViewProps {
  readonly columns: readonly Column[];
  readonly answers: Answers;
  /** With the rows in which all columns are the same. */
  readonly allRows: boolean;
  readonly onAllRows: (all: boolean) => void;
  /** The facts whose row is open to every step where it was counted. */
  readonly openFacts: readonly FactId[];
  readonly onOpenFacts: (open: readonly FactId[]) => void;
}

/** The rows that are shown, by group; a group without any is left out. */
export function shownGroups({ columns, answers, allRows }: FactsViewProps): readonly FactGroup[] {
  return factGroups
    .map(({ id, rows }) => ({ id, rows: allRows ? rows : rows.filter((row) => !isSame(answers, columns, row)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many rows are the same in all columns. */
export function equalRows({ columns, answers }: FactsViewProps): number {
  return factGroups.flatMap(({ rows }) => rows.filter((row) => isSame(answers, columns, row))).length;
}
