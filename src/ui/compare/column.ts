import type { Fact } from "../../library.ts";
import type { Counted } from "../engine/engine-api.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import type { CompareChoice } from "./compare-choice.ts";
import type { FactRow } from "./fact-groups.ts";

/** The runs of one option: as chosen, with a second start, and after the chosen time. */
export interface Column {
  readonly scenario: string;
  readonly once: PartialStory;
  readonly twice: PartialStory;
  readonly later: PartialStory;
}

export function columnsOf({ runs, longTermConsent, elapsed }: CompareChoice): readonly Column[] {
  const consent: Readonly<Record<string, string>> = longTermConsent === "yes" ? { "long-term-consent": "yes" } : {};
  return runs.map((scenario) => ({
    scenario,
    once: { scenario, settings: consent },
    twice: { scenario, settings: { ...consent, starts: "2" } },
    later: { scenario, settings: { ...consent, ...(elapsed === "0s" ? {} : { elapsed }) } },
  }));
}

/** The story in which a row is counted. */
export function storyOf(column: Column, row: FactRow): PartialStory {
  return row.twice === true ? column.twice : column.once;
}

/** A figure of a story, or undefined while it is not counted yet. */
export function factOf(
  counted: ReadonlyMap<string, Counted>,
  story: PartialStory,
  { id }: Pick<FactRow, "id">,
): Fact | undefined {
  return counted.get(writeRunLink(story, 1))?.facts[id];
}

/** Whether all columns have the same figure, as far as they are counted. */
export function isSame(counted: ReadonlyMap<string, Counted>, columns: readonly Column[], row: FactRow): boolean {
  const figures = columns
    .map((column) => factOf(counted, storyOf(column, row), row))
    .filter((fact) => fact !== undefined);
  const told = figures.map(({ amount, evidence }) => JSON.stringify([amount, evidence.map(({ what }) => what ?? "")]));
  return new Set(told).size <= 1;
}
