import type { Fact } from "../../library.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import type { CompareChoice } from "./compare-choice.ts";
import type { FactRow } from "./fact-groups.ts";
import type { Answers } from "./use-counted.ts";

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

/** A figure of a story: undefined while it is not counted yet, `failed` where its run broke off. */
export type Figure = Fact | "failed" | undefined;

export function factOf(answers: Answers, story: PartialStory, { id }: Pick<FactRow, "id">): Figure {
  const answer = answers.get(writeRunLink(story, 1));
  if (answer === undefined) return undefined;
  return answer.ok ? answer.counted.facts[id] : "failed";
}

/** Why runs of this option gave no figures, each reason once. */
export function failuresOf(answers: Answers, { once, twice, later }: Column): readonly string[] {
  const told = [once, twice, later].map((story) => answers.get(writeRunLink(story, 1)));
  return [...new Set(told.flatMap((answer) => (answer === undefined || answer.ok ? [] : [answer.failure])))];
}

/** Whether all columns are counted and tell the same. */
export function isSame(answers: Answers, columns: readonly Column[], row: FactRow): boolean {
  const told = columns.map((column) => toldOf(factOf(answers, storyOf(column, row), row), row));
  return !told.includes(undefined) && new Set(told).size <= 1;
}

/** What all columns have found in a row; nothing of a time, which is about one thing only. */
export function commonIn(answers: Answers, columns: readonly Column[], row: FactRow): ReadonlySet<string> {
  if (row.unit === "seconds") return new Set();
  const found = columns.map((column) => {
    const figure = factOf(answers, storyOf(column, row), row);
    const evidence = figure === undefined || figure === "failed" ? [] : figure.evidence;
    return new Set(evidence.flatMap(({ what }) => what ?? []));
  });
  return new Set([...(found[0] ?? [])].filter((what) => found.every((each) => each.has(what))));
}

/** What a cell tells at a glance: of things their number and names, of a time only how long. */
function toldOf(figure: Figure, { unit }: FactRow): string | undefined {
  if (figure === undefined || figure === "failed") return figure;
  const { amount, evidence } = figure;
  if (amount === null) return "nothing";
  if (unit === "whether") return String(amount > 0);
  if (unit === "seconds") return String(Math.round(amount));
  return JSON.stringify([amount, evidence.map(({ what }) => what ?? "").sort()]);
}
