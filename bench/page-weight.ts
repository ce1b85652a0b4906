import { builtFiles, isBuilt, weightOf } from "./built-files.ts";
import { pageWeights } from "./page-weights.ts";
import { line } from "./statistics.ts";

/** What the built page makes a visitor load, gzip, beside its budgets. */
export function pageWeight(): readonly string[] {
  if (!isBuilt()) return ["page weight: no dist, run npm run build first"];
  const scripts = builtFiles().filter((each) => each.endsWith(".js"));
  return [
    ...pageWeights().map(({ what, value, budget, unit }) =>
      line(what, unit === "kB" ? `${value.toFixed(1)} kB` : String(value), {
        text: `≤ ${budget}`,
        met: value <= budget,
      }),
    ),
    line(`all JavaScript, ${scripts.length} files`, `${weightOf(scripts).toFixed(1)} kB`),
  ];
}
