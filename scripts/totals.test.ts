import { expect, test } from "vitest";
import { totals } from "./totals.mjs";

test("the totals of the unit tests are one plain line", () => {
  expect(totals({ numPassedTests: 12, numFailedTests: 0 })).toBe("12 passed, 0 failed");
  expect(totals({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toBe(
    "12 passed, 1 failed, 3 skipped",
  );
});
