import fc from "fast-check";
import { expect, test } from "vitest";
import { runOf, type Sketch } from "../run.fixture.ts";
import { alignRuns, milestoneOf } from "./align-runs.ts";

const sketch = (phase: string, type: string, to = "dva"): Sketch => ({ phase, type, from: "browser", to });

const one = runOf([sketch("login", "a"), sketch("login", "b"), sketch("launch", "c"), sketch("work", "d")]);
const two = runOf([
  sketch("login", "a"),
  sketch("prepare", "p"),
  sketch("launch", "x"),
  sketch("launch", "c"),
  sketch("work", "d", "pgo"),
]);
const three = runOf([sketch("login", "b"), sketch("launch", "c"), sketch("launch", "y"), sketch("return", "r")]);

test("phases stand beside each other, and in them the messages of the same type", () => {
  expect(alignRuns([one, two, three])).toEqual([
    {
      phase: "login",
      rows: [
        { type: "a", cells: [1, 1, null] },
        { type: "b", cells: [2, null, 1] },
      ],
    },
    { phase: "prepare", rows: [{ type: "p", cells: [null, 2, null] }] },
    {
      phase: "launch",
      rows: [
        { type: "x", cells: [null, 3, null] },
        { type: "c", cells: [3, 4, 2] },
        { type: "y", cells: [null, null, 3] },
      ],
    },
    { phase: "work", rows: [{ type: "d", cells: [4, 5, null] }] },
    { phase: "return", rows: [{ type: "r", cells: [null, null, 4] }] },
  ]);
});

test("the same kind of message with another page or another question is another milestone", () => {
  const page = (id: string): Sketch => ({ ...sketch("login", "show-page", "person"), page: id });
  const click = (id: string): Sketch => ({ ...sketch("login", "make-choice"), decision: { id, choice: "yes" } });
  const rows = alignRuns([runOf([page("a"), click("q")]), runOf([page("b"), click("q")])])[0]?.rows;
  expect(rows).toEqual([
    { type: "show-page", cells: [1, null] },
    { type: "show-page", cells: [null, 1] },
    { type: "make-choice", cells: [2, 2] },
  ]);
});

const message = fc.record({
  phase: fc.constantFrom("login", "launch", "work"),
  type: fc.constantFrom("a", "b", "c"),
  from: fc.constantFrom("browser", "pgo"),
  to: fc.constantFrom("dva", "module"),
});
const run = fc.array(message, { maxLength: 12 }).map((sketches) => runOf(sketches));
const runs = fc.array(run, { minLength: 2, maxLength: 6 });

test("any runs: every message once and in order, and a row is one milestone of one phase", () => {
  fc.assert(
    fc.property(runs, (given) => {
      const aligned = alignRuns(given);
      const rows = aligned.flatMap((each) => each.rows.map((row) => ({ ...row, phase: each.phase })));
      for (const [at, { messages }] of given.entries()) {
        expect(rows.flatMap(({ cells }) => cells[at] ?? [])).toEqual(messages.map(({ n }) => n));
      }
      for (const { cells, phase, type } of rows) {
        const placed = cells.flatMap((n, at) => (n === null ? [] : (given[at]?.messages[n - 1] ?? [])));
        expect(placed.length).toBeGreaterThan(0);
        expect(new Set(placed.map((each) => `${each.phase} ${milestoneOf(each)}`))).toEqual(
          new Set([`${phase} ${type}  `]),
        );
      }
    }),
  );
});

test("any runs in any order: the cells move along, the rows stay", () => {
  const shuffled = runs.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, order]) => {
      const moved = alignRuns(given).map(({ phase, rows }) => ({
        phase,
        rows: rows.map(({ type, cells }) => ({ type, cells: order.map((at) => cells[at]) })),
      }));
      expect(alignRuns(order.flatMap((at) => given[at] ?? []))).toEqual(moved);
    }),
  );
});

test("a run beside itself is the same in every row", () => {
  fc.assert(
    fc.property(run, (given) => {
      const rows = alignRuns([given, given, given]).flatMap((each) => each.rows);
      expect(rows.map(({ cells }) => cells)).toEqual(given.messages.map(({ n }) => [n, n, n]));
    }),
  );
});
