import { expect, test } from "vitest";
import { elapsedText } from "./clock.ts";

test("the clock of a talk", () => {
  expect([
    elapsedText(null, 5),
    elapsedText(1000, 500),
    elapsedText(0, 9_999),
    elapsedText(0, 545_000),
    elapsedText(0, 4_000_000),
  ]).toEqual(["-:--", "0:00", "0:09", "9:05", "66:40"]);
});
