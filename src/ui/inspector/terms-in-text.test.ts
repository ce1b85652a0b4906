import { expect, test } from "vitest";
import { termFinder } from "./terms-in-text.ts";

const find = termFinder([
  { id: "pgo", term: "PGO" },
  { id: "launch", term: "Launch" },
  { id: "launch-token", term: "Launch token" },
  { id: "aanbieder", term: "Care provider (Aanbieder)" },
]);

test("terms are found as whole words, the longest first, in order of the text, once", () => {
  expect(find("The care provider gives the PGO a launch token; the PGO keeps it.")).toEqual([
    "aanbieder",
    "pgo",
    "launch-token",
  ]);
});

test("a part of another word is no term", () => {
  expect(find("PGOs relaunch; de aanbiedertaak")).toEqual([]);
});

test("without terms nothing is found", () => {
  expect(termFinder([])("PGO")).toEqual([]);
});
