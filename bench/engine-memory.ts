import { simulate } from "../src/library.ts";
import { line } from "./statistics.ts";

/** Whether the heap grows with the number of runs: after 1,000 runs over after 200, each time after collecting garbage. */
export async function engineMemory(): Promise<readonly string[]> {
  const early = await heapAfterRuns(0, 200);
  const late = await heapAfterRuns(200, 1_000);
  const ratio = late / early;
  return [
    line("heap after 1,000 runs ÷ after 200 runs", ratio.toFixed(3), { text: "≤ 1.05", met: ratio <= 1.05 }),
    line("  heap after 1,000 runs", `${(late / 1_048_576).toFixed(1)} MiB`),
  ];
}

async function heapAfterRuns(from: number, to: number): Promise<number> {
  for (let run = from; run < to; run += 1) await simulate({ scenario: "launch-3a", seed: `run ${run}` });
  if (globalThis.gc === undefined) throw new Error("Start Node with --expose-gc: npm run bench does.");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
