import { expect, test } from "vitest";
import { type CompareChoice, readCompareChoice, writeCompareChoice } from "./compare-choice.ts";

const options = ["launch-1", "launch-2a", "launch-3a"];
const usual: CompareChoice = {
  runs: options,
  longTermConsent: "no",
  elapsed: "0s",
  pair: ["launch-1", "launch-3a"],
  allRows: false,
  facts: [],
  row: 0,
  open: [],
};

test.each<[string, CompareChoice]>([
  ["#/compare", usual],
  ["#/compare?runs=launch-1,launch-2a", { ...usual, runs: ["launch-1", "launch-2a"], pair: ["launch-1", "launch-2a"] }],
  ["#/compare?set=long-term-consent:yes,elapsed:180d", { ...usual, longTermConsent: "yes", elapsed: "180d" }],
  ["#/compare?pair=launch-3a,launch-2a", { ...usual, pair: ["launch-3a", "launch-2a"] }],
  ["#/compare?rows=all&row=12&open=3,24", { ...usual, allRows: true, row: 12, open: [3, 24] }],
  ["#/compare?facts=digidLogins,exposed", { ...usual, facts: ["digidLogins", "exposed"] }],
])("%s is read and written back", (fragment, choice) => {
  expect(readCompareChoice(fragment, options)).toEqual(choice);
  expect(writeCompareChoice(choice, options)).toBe(fragment);
});

test.each([
  ["one option alone", "#/compare?runs=launch-1"],
  ["an option that does not exist", "#/compare?runs=launch-1,launch-9"],
  ["a time that the slider does not have", "#/compare?set=elapsed:3y,long-term-consent:maybe"],
  ["an option beside itself", "#/compare?pair=launch-1,launch-1"],
  ["a pair that is not compared", "#/compare?pair=launch-1,launch-9"],
  ["a fact that is not counted", "#/compare?facts=luck,constructor"],
  ["rows that cannot be", "#/compare?rows=some&row=-1&open=0,x"],
])("%s leaves the usual choice", (_, fragment) => {
  expect(readCompareChoice(fragment, options)).toEqual(usual);
});

test("an option that is no longer compared leaves the pair", () => {
  const choice: CompareChoice = { ...usual, runs: ["launch-2a", "launch-3a"], pair: ["launch-1", "launch-3a"] };
  expect(writeCompareChoice(choice, options)).toBe("#/compare?runs=launch-2a,launch-3a");
});
