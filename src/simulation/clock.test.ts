import { describe, expect, test } from "vitest";
import { addMonths, createClock, parseDuration, startOfTime, toIso } from "./clock.ts";

test("a clock stands at the start of time until it is moved", () => {
  const clock = createClock();
  expect([clock.now(), toIso(clock.now())]).toEqual([startOfTime, "2026-06-01T07:00:00.000Z"]);
  clock.advance(1_500);
  clock.advance(0);
  expect(toIso(clock.now())).toBe("2026-06-01T07:00:01.500Z");
});

describe("a duration", () => {
  test.each([
    ["0s", 0],
    ["90s", 90_000],
    ["20m", 1_200_000],
    ["4h", 14_400_000],
    ["200d", 17_280_000_000],
    ["999999d", 86_399_913_600_000],
  ])("%s", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(["", "5", "m", "-1s", "1.5h", "5 m", "5M", "1w", "1000000s", "1s2m", "١s"])("'%s' is none", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

test.each([
  ["2026-06-01T07:00:00.000Z", 6, "2026-12-01T07:00:00.000Z"],
  ["2026-11-15T00:00:00.000Z", 6, "2027-05-15T00:00:00.000Z"],
  ["2026-06-01T07:00:00.000Z", 0, "2026-06-01T07:00:00.000Z"],
  ["2026-08-31T07:00:00.000Z", 6, "2027-02-28T07:00:00.000Z"],
  ["2027-08-31T07:00:00.000Z", 6, "2028-02-29T07:00:00.000Z"],
])("%s and %i months is %s", (from, months, to) => {
  expect(toIso(addMonths(Date.parse(from), months))).toBe(to);
});
