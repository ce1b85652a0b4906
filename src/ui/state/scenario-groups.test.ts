import { expect, test } from "vitest";
import { catalogue } from "../../library.ts";
import { groupOf } from "./scenario-groups.ts";

test("the functions of MedMij come first, then the options for a launch, then the module types", () => {
  const groups = catalogue.scenarios.map(groupOf);
  expect(groups).toEqual([...groups].sort());
  expect(catalogue.scenarios.filter((each) => groupOf(each) === "flows").map(({ id }) => id)).toEqual([
    "authorise",
    "authorise-long-term",
    "collect",
    "collect-tasks",
    "subscribe",
    "end-subscription",
    "withdraw-consent",
  ]);
});
