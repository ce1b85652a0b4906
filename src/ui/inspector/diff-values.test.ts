import { expect, test } from "vitest";
import { differencesOf } from "./diff-values.ts";

test("equal values have no differences", () => {
  expect(differencesOf({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
});

test("each leaf that differs is one difference with its path", () => {
  expect(
    differencesOf(
      { user: "noor", session: { state: "open", old: 1 } },
      { user: "noor", session: { state: "closed", code: "c" } },
    ),
  ).toEqual([
    { path: "session.state", kind: "changed", before: "open", after: "closed" },
    { path: "session.old", kind: "removed", before: 1 },
    { path: "session.code", kind: "added", after: "c" },
  ]);
});

test("a list of named rows is compared by name, so one removal is one difference", () => {
  const jar = [
    { name: "a", value: "1" },
    { name: "b", value: "2" },
    { name: "c", value: "3" },
  ];
  expect(differencesOf({ jar }, { jar: jar.slice(1) })).toEqual([
    { path: "jar.a", kind: "removed", before: { name: "a", value: "1" } },
  ]);
});

test("a value that becomes another kind of value is one change", () => {
  expect(differencesOf({ a: [] }, { a: null })).toEqual([{ path: "a", kind: "changed", before: [], after: null }]);
});
