import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("a check, a header and a claim are found by keyboard and lead to their step", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a-par");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("searchbox", { name: /headers, claims/ });
  await expect(field).toBeFocused();
  await field.fill("launch-single-use");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("1 result");
  await expectNoViolations(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await run.expectStep(56);
  await page.keyboard.press("/");
  await field.fill("fhiruser");
  await expect(page.getByRole("dialog").getByRole("listitem").first()).toContainText("Claim");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await run.expectStep(60);
  await page.keyboard.press("/");
  await field.fill("no such thing");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("Nothing found.");
});
