import { expect, test } from "vitest";
import type { ComparedRow } from "../../library.ts";
import { stopAt, stopsOf } from "./lock-step-stops.ts";

const row = (phase: string, cells: ComparedRow["cells"], parts: readonly string[] = []): ComparedRow => ({
  phase,
  type: "a",
  cells,
  parts,
});
const rows = [
  row("login", [1, 1]),
  row("login", [2, 2]),
  row("launch", [3, 3]),
  row("launch", [4, 4], ["url"]),
  row("launch", [null, 5]),
  row("launch", [5, 6]),
  row("launch", [6, 7]),
];

test("equal rows of one phase are one stop; opened, each row is one too", () => {
  expect(stopsOf(rows, [6])).toEqual([
    { kind: "fold", row: 1, of: [rows[0], rows[1]], isOpen: false },
    { kind: "row", row: 3, of: rows[2] },
    { kind: "row", row: 4, of: rows[3] },
    { kind: "row", row: 5, of: rows[4] },
    { kind: "fold", row: 6, of: [rows[5], rows[6]], isOpen: true },
    { kind: "row", row: 6, of: rows[5] },
    { kind: "row", row: 7, of: rows[6] },
  ]);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [4, 2],
  [6, 5],
  [7, 6],
  [99, 6],
])("row %i of the link is stop %i", (wanted, at) => {
  expect(stopAt(stopsOf(rows, [6]), wanted)).toBe(at);
});
