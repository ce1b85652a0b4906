import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("a figure leads to the step where it was counted, and the page has no barriers", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/compare?runs=launch-2a,launch-3a");
  const row = page.getByRole("row", { name: /^Logins with DigiD/ });
  await expect(row.getByRole("cell")).toHaveText([/^1/, /^2/]);
  await expect(page.getByText("All runs counted.")).toBeVisible();
  await expect(page.getByText("only in 3a").first()).toBeVisible();
  await expectNoViolations(page);
  await row.getByRole("link", { name: "2", exact: true }).click();
  await run.ready();
  await expect(page).toHaveURL(/#\/run\/launch-3a\?step=23$/);
});

test("long-term consent and half a year: the proof of 2a is old, that of 3a is not", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "nl" });
  await page.goto("./#/compare?runs=launch-2a,launch-3a");
  await page.getByLabel("Met langdurige toestemming").click();
  await page.getByRole("slider").press("End");
  await expect(page).toHaveURL(/set=long-term-consent:yes,elapsed:180d/);
  const bars = page.getByRole("region", { name: "Hoe oud is het bewijs?" }).getByRole("listitem");
  await expect(bars).toContainText([/180 dagen.*DigiD 1, PGO 2/, /11 sec.*DigiD 2, PGO 2/]);
  await bars
    .first()
    .getByRole("link", { name: /DigiD-login/ })
    .click();
  await run.ready();
  await expect(page).toHaveURL(/launch-2a\?set=elapsed:180d,long-term-consent:yes&step=23/);
});
