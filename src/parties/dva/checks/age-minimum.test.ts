import { expect, test } from "vitest";
import { ageMinimum, ageOn } from "./age-minimum.ts";

test.each([
  ["2010-06-01", "2026-06-01", 16],
  ["2010-06-02", "2026-06-01", 15],
  ["1990-07-02", "2026-06-01", 35],
  ["2010-02-28", "2026-02-28", 16],
])("born %s is %s on %s years old", (born, today, age) => {
  expect(ageOn(born, today)).toBe(age);
});

test.each([
  ["2010-06-01", { passed: true, expected: "16 years or older", actual: "16 years" }],
  ["2010-06-02", { passed: false, expected: "16 years or older", actual: "15 years" }],
  ["", { passed: false, expected: "16 years or older", actual: "nobody that the Aanbieder knows" }],
])("born '%s'", async (born, compared) => {
  expect(await ageMinimum.compare({ born, today: "2026-06-01" }, "")).toEqual(compared);
});
