import { expect, test } from "vitest";
import type { Recording } from "../../simulation/recording.ts";
import { initialRunState, type RunState, reduceRun } from "./run-state.ts";

const recording = { story: { attack: null }, messages: [{ n: 1 }, { n: 2 }, { n: 3 }] } as unknown as Recording;
const ready: RunState = reduceRun(initialRunState, { type: "recorded", recording, cursor: 2 });

test.each([
  [99, 3],
  [0, 1],
  [-5, 1],
  [2.9, 2],
])("the cursor stays in the recording: %s becomes %s", (wanted, cursor) => {
  expect(reduceRun(ready, { type: "moved", cursor: wanted }).cursor).toBe(cursor);
});

test("a move to where the cursor is changes nothing at all", () => {
  expect(reduceRun(ready, { type: "moved", cursor: 2 })).toBe(ready);
});

test("playing ends at the last message", () => {
  const playing = reduceRun(ready, { type: "playing", playing: "steady" });
  expect(reduceRun(playing, { type: "moved", cursor: 3 })).toEqual({ ...ready, cursor: 3, playing: "no" });
});

test("a refused story keeps the recording on screen", () => {
  const refused = reduceRun(reduceRun(ready, { type: "started" }), { type: "refused", problem: { word: "nora" } });
  expect(refused).toEqual({ ...ready, problem: { word: "nora" } });
});
