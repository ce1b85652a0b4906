import { catalogue, simulate } from "../src/library.ts";
import { line, median, timed } from "./statistics.ts";

const rounds = 10;
const yardstick = "launch-3a";

/**
 * What a message costs in each scenario, over what it costs in option 3a: none may be an outlier. The scenarios take
 * turns, so that a busy machine slows them all.
 */
export async function everyScenario(): Promise<readonly string[]> {
  const times = new Map(catalogue.scenarios.map(({ id }) => [id, [] as number[]]));
  const lengths = new Map<string, number>();
  for (const id of times.keys()) lengths.set(id, (await simulate({ scenario: id })).messages.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const [scenario, taken] of times) taken.push(await timed(() => simulate({ scenario })));
  }
  const perMessage = (id: string) => median(times.get(id) ?? []) / (lengths.get(id) ?? 1);
  return catalogue.scenarios.map(({ id }) => {
    const ratio = perMessage(id) / perMessage(yardstick);
    const what = `one message of ${id} (${lengths.get(id)}) ÷ one of ${yardstick}`;
    return line(what, ratio.toFixed(2), { text: "≤ 2", met: ratio <= 2 });
  });
}
