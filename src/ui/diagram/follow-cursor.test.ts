import { expect, test } from "vitest";
import { tenseOf } from "./cursor-marks.ts";
import { along } from "./follow-cursor.ts";

test.each([
  ["in view: stays", 100, 400, 150, 200, 100],
  ["below: comes to the wanted part", 0, 400, 900, 940, 672],
  ["above: comes to the wanted part", 900, 400, 300, 340, 72],
  ["near the start: never before it", 500, 400, 10, 40, 0],
  ["larger than the view: shows its start", 0, 100, 300, 600, 300],
])("%s", (_, position, view, start, end, wanted) => {
  expect(along(position, view, start, end, 0.62)).toBe(wanted);
});

test("a group for several messages is current with each of them, past between them, and future before its first", () => {
  const mark = { first: 3, numbers: new Set([3, 5]) };
  expect([2, 3, 4, 5, 6].map((n) => tenseOf(mark, n))).toEqual(["future", "current", "past", "current", "past"]);
});
