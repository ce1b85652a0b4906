import { expect, test } from "vitest";
import { operationOutcome } from "./operation-outcome.ts";

test("an outcome with one error", () => {
  expect(operationOutcome("business-rule", "completed cannot become requested.")).toEqual({
    resourceType: "OperationOutcome",
    issue: [{ severity: "error", code: "business-rule", diagnostics: "completed cannot become requested." }],
  });
});
