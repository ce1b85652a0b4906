import { type Profiler, Session } from "node:inspector/promises";

/** Who spends the time, by where a frame of the call stack comes from; the first that fits counts. */
const rooms: readonly (readonly [name: string, place: RegExp])[] = [
  ["crypto", /^node:internal\/crypto/],
  ["XState", /\/node_modules\/xstate\//],
  ["jose", /\/node_modules\/jose\//],
  ["simulation", /\/src\/simulation\//],
  ["parties", /\/src\/parties\//],
  ["protocol", /\/src\/protocol\//],
  ["analysis", /\/src\/analysis\//],
];

/**
 * Shares out the time of an action, by the profiler of V8: each sample counts for the nearest room up the call stack.
 * A run waits for nothing but its cryptography, so what is idle is crypto too.
 *
 * @returns percentages by room, largest first
 */
export async function timeShares(action: () => Promise<unknown>): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await action();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sharesOf(profile);
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly (readonly [string, number])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const roomOf = (id: number | undefined): string => {
    const node = id === undefined ? undefined : byId.get(id);
    if (node === undefined) return "other";
    const { functionName, url } = node.callFrame;
    if (functionName === "(idle)") return "crypto";
    if (functionName === "(garbage collector)") return "garbage collection";
    return rooms.find(([, place]) => place.test(url))?.[0] ?? roomOf(callers.get(node.id));
  };
  const times = new Map<string, number>();
  let whole = 0;
  for (const [index, id] of samples.entries()) {
    const time = timeDeltas[index] ?? 0;
    const room = roomOf(id);
    times.set(room, (times.get(room) ?? 0) + time);
    whole += time;
  }
  return [...times].map(([room, time]) => [room, (time / whole) * 100] as const).sort((a, b) => b[1] - a[1]);
}
