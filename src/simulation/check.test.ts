import { expect, test } from "vitest";
import { equal, oneOf } from "./check.ts";

test.each([
  [equal("a", "a"), { passed: true, expected: "a", actual: "a" }],
  [equal("a", "A"), { passed: false, expected: "a", actual: "A" }],
  [equal("a", undefined), { passed: false, expected: "a", actual: "(absent)" }],
  [equal("", undefined), { passed: false, expected: "", actual: "(absent)" }],
  [oneOf(["a", "b"], "b"), { passed: true, expected: "a | b", actual: "b" }],
  [oneOf(["a", "b"], "c"), { passed: false, expected: "a | b", actual: "c" }],
  [oneOf([], "c"), { passed: false, expected: "(nothing is registered)", actual: "c" }],
  [oneOf([], undefined), { passed: false, expected: "(nothing is registered)", actual: "(absent)" }],
])("%j", (found, compared) => {
  expect(found).toEqual(compared);
});
