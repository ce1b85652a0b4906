import { expect, test } from "vitest";
import { clockText, durationText } from "./time-text.ts";

test("a moment shows its day only where that is another day", () => {
  const at = "2026-06-01T07:00:05.000Z";
  expect([
    clockText(at, "2026-06-01T21:00:00+02:00", "en-GB"),
    clockText(at, "2026-06-02T09:00:00+02:00", "en-GB"),
  ]).toEqual(["09:00:05", "1 June 2026 at 09:00:05"]);
});

test("a duration is told in its two largest units", () => {
  expect([0, 59_000, 200_000, 3_600_000, 90_061_000].map((each) => durationText(each, "nl"))).toEqual([
    "0 sec",
    "59 sec",
    "3 min, 20 sec",
    "1 uur",
    "1 dag, 1 uur",
  ]);
});
