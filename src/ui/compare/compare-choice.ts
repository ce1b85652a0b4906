/** What the page compares: which options, and what the Person and the time do. */
export interface CompareChoice {
  /** Ids of scenarios, in the order of the columns. */
  readonly runs: readonly string[];
  readonly longTermConsent: "no" | "yes";
  /** Time between collecting and the click on start, for the age of the proof. */
  readonly elapsed: Elapsed;
}

/** The marks on the slider of elapsed time, now to six months. */
export const elapsedMarks = ["0s", "5m", "30m", "1h", "4h", "1d", "7d", "30d", "90d", "180d"] as const;

export type Elapsed = (typeof elapsedMarks)[number];

/** Fewer than two columns have nothing to compare. */
export const fewestRuns = 2;

/**
 * Reads `#/compare?runs=…&set=…`; options that do not exist are left out, and where fewer than two are left all of them
 * are compared. What is missing or not of this shape is as usual.
 */
export function readCompareChoice(fragment: string, options: readonly string[]): CompareChoice {
  const query = new URLSearchParams(fragment.split("?")[1] ?? "");
  const asked = new Set((query.get("runs") ?? "").split(","));
  const runs = options.filter((id) => asked.has(id));
  const set = new Map((query.get("set") ?? "").split(",").map((pair) => [pair.split(":")[0], pair.split(":")[1]]));
  return {
    runs: runs.length < fewestRuns ? options : runs,
    longTermConsent: set.get("long-term-consent") === "yes" ? "yes" : "no",
    elapsed: elapsedMarks.find((each) => each === set.get("elapsed")) ?? elapsedMarks[0],
  };
}

/** The shortest fragment that `readCompareChoice` reads back as this choice. */
export function writeCompareChoice(choice: CompareChoice, options: readonly string[]): string {
  const { runs, longTermConsent, elapsed } = choice;
  const set = [
    ...(longTermConsent === "yes" ? ["long-term-consent:yes"] : []),
    ...(elapsed === elapsedMarks[0] ? [] : [`elapsed:${elapsed}`]),
  ];
  const query = [
    ...(runs.length === options.length ? [] : [`runs=${runs.join(",")}`]),
    ...(set.length === 0 ? [] : [`set=${set.join(",")}`]),
  ];
  return query.length === 0 ? "#/compare" : `#/compare?${query.join("&")}`;
}
