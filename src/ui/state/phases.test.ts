import { expect, test } from "vitest";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import { phasesOf } from "./phases.ts";
import { overviewStops } from "./stops.ts";

function recordingOf(
  rows: readonly (readonly [phase: string, from: string, to: string, channel: string])[],
): Recording {
  const messages = rows.map(([phase, from, to, channel], index) => ({ n: index + 1, phase, from, to, channel }));
  return { messages: messages as unknown as readonly RecordedMessage[] } as unknown as Recording;
}

const recording = recordingOf([
  ["login", "person", "browser", "local"],
  ["login", "browser", "pgo", "front"],
  ["login", "pgo", "browser", "front"],
  ["launch", "pgo", "dva", "back"],
  ["launch", "dva", "pgo", "back"],
  ["login", "browser", "pgo", "front"],
]);

test("a phase that comes back is a stretch of its own", () => {
  expect(phasesOf(recording).map(({ index, id, first, last }) => [index, id, first, last])).toEqual([
    [1, "login", 1, 3],
    [2, "launch", 4, 5],
    [3, "login", 6, 6],
  ]);
});

test("the overview stops where other parties start to talk", () => {
  expect(overviewStops(recording)).toEqual([2, 4, 6]);
});
