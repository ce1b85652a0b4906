import type { FactId } from "../../library.ts";
import { factGroups } from "./fact-groups.ts";

/** What the page compares: which options, what the Person and the time do, and what of it is shown. */
export interface CompareChoice {
  /** Ids of scenarios, in the order of the columns. */
  readonly runs: readonly string[];
  readonly longTermConsent: "no" | "yes";
  /** Time between collecting and the click on start, for the age of the proof. */
  readonly elapsed: Elapsed;
  /** The two options whose differences are drawn. */
  readonly pair: readonly [left: string, right: string];
  /** Whether rows show in which all options are the same. */
  readonly allRows: boolean;
  /** The counted facts that are open to their steps. */
  readonly facts: readonly FactId[];
  /** The row under the cursor of the lock-step, from 1; 0 while nobody has been there. */
  readonly row: number;
  /** The folded rows that are open, each by its first row. */
  readonly open: readonly number[];
}

/** The marks on the slider of elapsed time, now to six months. */
export const elapsedMarks = ["0s", "5m", "30m", "1h", "4h", "1d", "7d", "30d", "90d", "180d"] as const;

export type Elapsed = (typeof elapsedMarks)[number];

const allFacts = factGroups.flatMap(({ rows }) => rows.map(({ id }) => id));

/** Fewer than two columns have nothing to compare. */
export const fewestRuns = 2;

/**
 * Reads `#/compare?runs=…&set=…&pair=…&rows=all&facts=…&row=…&open=…`; options that do not exist are left out, and where fewer than
 * two are left all of them are compared. What is missing or not of this shape is as usual.
 */
export function readCompareChoice(fragment: string, options: readonly string[]): CompareChoice {
  const query = new URLSearchParams(fragment.split("?")[1] ?? "");
  const listOf = (name: string) => (query.get(name) ?? "").split(",").filter((each) => each !== "");
  const asked = new Set(listOf("runs"));
  const known = options.filter((id) => asked.has(id));
  const runs = known.length < fewestRuns ? options : known;
  const set = new Map(listOf("set").map((pair) => [pair.split(":")[0], pair.split(":")[1]]));
  const [left = "", right = ""] = listOf("pair");
  return {
    runs,
    longTermConsent: set.get("long-term-consent") === "yes" ? "yes" : "no",
    elapsed: elapsedMarks.find((each) => each === set.get("elapsed")) ?? elapsedMarks[0],
    pair: left !== right && runs.includes(left) && runs.includes(right) ? [left, right] : usualPair(runs),
    allRows: query.get("rows") === "all",
    facts: allFacts.filter((id) => listOf("facts").includes(id)),
    row: numberOf(query.get("row") ?? "") ?? 0,
    open: [...new Set(listOf("open").flatMap((each) => numberOf(each) ?? []))].sort((one, other) => one - other),
  };
}

/** The shortest fragment that `readCompareChoice` reads back as this choice. */
export function writeCompareChoice(choice: CompareChoice, options: readonly string[]): string {
  const { runs, longTermConsent, elapsed, pair, allRows, facts, row, open } = choice;
  const set = [
    ...(longTermConsent === "yes" ? ["long-term-consent:yes"] : []),
    ...(elapsed === elapsedMarks[0] ? [] : [`elapsed:${elapsed}`]),
  ];
  const isUsualPair = pair.join() === usualPair(runs).join() || !pair.every((id) => runs.includes(id));
  const query = [
    ...(runs.length === options.length ? [] : [`runs=${runs.join(",")}`]),
    ...(set.length === 0 ? [] : [`set=${set.join(",")}`]),
    ...(isUsualPair ? [] : [`pair=${pair.join(",")}`]),
    ...(allRows ? ["rows=all"] : []),
    ...(facts.length === 0 ? [] : [`facts=${facts.join(",")}`]),
    ...(row === 0 ? [] : [`row=${row}`]),
    ...(open.length === 0 ? [] : [`open=${open.join(",")}`]),
  ];
  return query.length === 0 ? "#/compare" : `#/compare?${query.join("&")}`;
}

/** The first and the last column. */
function usualPair(runs: readonly string[]): readonly [string, string] {
  return [runs[0] ?? "", runs.at(-1) ?? ""];
}

function numberOf(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
