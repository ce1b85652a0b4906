import { expect, test } from "vitest";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { knownOf, type TurnedSwitch, turnedIn, viewOf, withRows } from "./matrix-grid.ts";

const row = (fields: Partial<MatrixRow> = {}): MatrixRow => ({
  scenario: "launch-1",
  attack: "launch-login-csrf",
  settings: { "launch-method": "get" },
  capabilities: [],
  on: [],
  off: [],
  modes: {},
  result: "blocked",
  goals: [],
  ...fields,
});

const viewAt = (...place: Parameters<typeof knownOf>) => viewOf(knownOf(...place));

test("a place shows its newest rows, and what it was under the usual switches where that differs", () => {
  const without = row({ off: ["pkce"], result: "succeeded" });
  const usual = withRows(new Map(), [row()]);
  expect(viewAt(new Map(), usual, row())).toBeUndefined();
  const grid = withRows(withRows(new Map(), [row({ result: "not-applicable" })]), [without, row()]);
  expect(viewAt(grid, usual, row())).toEqual({ row: without, hangsOn: [row()], instead: row() });
  expect(viewAt(usual, usual, row())).toEqual({ row: row(), hangsOn: [], instead: undefined });
  expect(viewAt(grid, usual, row({ settings: { "launch-method": "post" } }))).toBeUndefined();
});

test("what is known of a place stays the same object while rows of other places come in", () => {
  const grid = withRows(new Map(), [row()]);
  const later = withRows(grid, [row({ attack: "launch-theft" })]);
  expect(knownOf(later, later, row()).rows).toBe(knownOf(grid, grid, row()).rows);
});

test.each<readonly [Partial<MatrixRow>, Partial<MatrixRow>, TurnedSwitch | undefined]>([
  [{ off: ["pkce"] }, {}, { check: "pkce", to: "off" }],
  [{}, { on: ["digid-proximity"] }, { check: "digid-proximity", to: "off" }],
  [{ on: ["digid-proximity"] }, {}, { check: "digid-proximity", to: "on" }],
  [{}, { off: ["pkce"] }, { check: "pkce", to: "on" }],
  [{ modes: { pkce: "loose" } }, {}, { check: "pkce", to: "mode", mode: "loose" }],
  [{}, {}, undefined],
])("the switch in %j against %j is %j", (fields, baseline, turned) => {
  expect(turnedIn(row(fields), row(baseline))).toEqual(turned);
});
