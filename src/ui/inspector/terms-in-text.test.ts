import { expect, test } from "vitest";
import { termsInText } from "./terms-in-text.ts";

const terms = [
  { id: "pgo", term: "PGO" },
  { id: "launch", term: "Launch" },
  { id: "launch-token", term: "Launch token" },
  { id: "aanbieder", term: "Care provider (Aanbieder)" },
];

test("terms are found as whole words, the longest first, in order of the text", () => {
  expect(termsInText("The care provider gives the PGO a launch token.", terms)).toEqual([
    "aanbieder",
    "pgo",
    "launch-token",
  ]);
});

test("a part of another word is no term", () => {
  expect(termsInText("PGOs relaunch; de aanbiedertaak", terms)).toEqual([]);
});
