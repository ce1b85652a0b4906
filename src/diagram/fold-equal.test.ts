import { expect, test } from "vitest";
import { foldEqual } from "./fold-equal.ts";

test("equal neighbours become one part, a single one stays a row", () => {
  const isEqual = (row: string) => row.startsWith("=");
  expect(foldEqual(["=a", "=b", "c", "=d", "e", "=f", "=g"], isEqual)).toEqual([
    { kind: "fold", at: 0, rows: ["=a", "=b"] },
    { kind: "row", at: 2, row: "c" },
    { kind: "row", at: 3, row: "=d" },
    { kind: "row", at: 4, row: "e" },
    { kind: "fold", at: 5, rows: ["=f", "=g"] },
  ]);
});

test("a part ends where rows do not belong together", () => {
  const isTogether = (before: string, after: string) => before[0] === after[0];
  expect(foldEqual(["a1", "a2", "b1", "b2"], () => true, isTogether)).toEqual([
    { kind: "fold", at: 0, rows: ["a1", "a2"] },
    { kind: "fold", at: 2, rows: ["b1", "b2"] },
  ]);
});
