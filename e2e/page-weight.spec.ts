import { expect, test } from "@playwright/test";
import { pageWeights } from "../bench/page-weights.ts";

test("the built page stays within its budgets", () => {
  expect(pageWeights().filter(({ value, budget }) => value > budget)).toEqual([]);
});
