import { expect, test } from "vitest";
import { createTimers } from "./timers.ts";

test("timers go off by time, and in the order of setting at the same time", () => {
  const timers = createTimers();
  const gone: string[] = [];
  for (const [at, name] of [
    [20, "c"],
    [10, "a"],
    [10, "b"],
  ] as const) {
    timers.set(at, () => gone.push(name));
  }
  for (let next = timers.next(); next !== undefined; next = timers.next()) next.wake();
  expect(gone).toEqual(["a", "b", "c"]);
});
