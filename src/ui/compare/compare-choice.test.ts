import { expect, test } from "vitest";
import { readCompareChoice, writeCompareChoice } from "./compare-choice.ts";

const options = ["launch-1", "launch-2a", "launch-3a"];
const usual = { runs: options, longTermConsent: "no", elapsed: "0s" } as const;

test.each([
  ["#/compare", usual],
  ["#/compare?runs=launch-1,launch-3a", { ...usual, runs: ["launch-1", "launch-3a"] }],
  ["#/compare?set=long-term-consent:yes,elapsed:180d", { ...usual, longTermConsent: "yes", elapsed: "180d" } as const],
])("%s is read and written back", (fragment, choice) => {
  expect(readCompareChoice(fragment, options)).toEqual(choice);
  expect(writeCompareChoice(choice, options)).toBe(fragment);
});

test.each([
  ["one option alone", "#/compare?runs=launch-1"],
  ["an option that does not exist", "#/compare?runs=launch-1,launch-9"],
  ["a time that the slider does not have", "#/compare?set=elapsed:3y,long-term-consent:maybe"],
])("%s leaves the usual choice", (_, fragment) => {
  expect(readCompareChoice(fragment, options)).toEqual(usual);
});
