import { simulate } from "../src/library.ts";
import { recordCryptoCalls } from "./crypto-calls.ts";
import { line, percentile, timed } from "./statistics.ts";
import { timeShares } from "./time-shares.ts";

const story = { scenario: "launch-3a" } as const;
const rounds = 60;

/**
 * How much the engine adds to its cryptography: the time of one run over the time of its own WebCrypto calls, made again
 * one after another with the same inputs. Both are measured in turn, and of both the quickest tenth counts: on a busy
 * machine a run is interrupted, where the much shorter calls often are not. What the rest is made of stands below it.
 */
export async function engineSpeed(): Promise<readonly string[]> {
  for (let warm = 0; warm < 20; warm += 1) await simulate(story);
  const calls = await recordCryptoCalls(() => simulate(story));
  const replay = async () => {
    for (const call of calls) await call.again();
  };
  for (let warm = 0; warm < 20; warm += 1) await replay();
  const runs: number[] = [];
  const replays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await timed(() => simulate(story)));
    replays.push(await timed(replay));
  }
  const quick = percentile(runs, 0.1);
  const quickReplay = percentile(replays, 0.1);
  const ratio = quick / quickReplay;
  const shares = await timeShares(async () => {
    for (let round = 0; round < rounds; round += 1) await simulate(story);
  });
  const counts = [...new Set(calls.map((each) => each.method))].map(
    (method) => `${calls.filter((each) => each.method === method).length} ${method}`,
  );
  return [
    line("simulate(launch-3a) ÷ its own WebCrypto calls", ratio.toFixed(2), { text: "≤ 2", met: ratio <= 2 }),
    line("  one run", `${quick.toFixed(2)} ms`),
    line(`  its calls: ${counts.join(", ")}`, `${quickReplay.toFixed(2)} ms`),
    ...shares.map(([room, share]) => line(`  of one run: ${room}`, `${share.toFixed(1)} %`)),
  ];
}
