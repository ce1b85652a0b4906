import type { Compared } from "../simulation/check.ts";
import { toIso } from "../simulation/clock.ts";

/** Passes while the moment has not come; both in epoch milliseconds. */
export function within(now: number, expires: number): Compared {
  return { passed: now <= expires, expected: `not after ${toIso(expires)}`, actual: toIso(now) };
}
