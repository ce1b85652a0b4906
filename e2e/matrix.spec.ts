import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("cells come in, lead to their run at the step that decides, and the computation can be stopped", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/matrix");
  const row = page.getByRole("row", { name: /Stolen launch request, clean browser/ });
  const cell = row.getByRole("link", { name: /^Stopped/ }).first();
  await expect(cell).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Compute again" })).toBeVisible();
  await expectNoViolations(page);
  await cell.click();
  await run.ready();
  await expect(page).toHaveURL(/#\/run\/launch-1\?attack=launch-theft-clean-browser&step=\d+/);
});

test("another set of checks is in the link, and what it changes is marked", async ({ page }) => {
  test.slow();
  const run = new RunPage(page);
  await run.look({ language: "nl" });
  await page.goto("./#/matrix");
  await page.getByLabel("Welke controles gelden").selectOption({ label: "Alles uit" });
  await expect(page).toHaveURL(/preset=everything-off/);
  const row = page.getByRole("row", { name: /Launch-verzoek gestolen, schone browser/ });
  await expect(row.getByRole("link", { name: /^Lukt/ }).first()).toBeVisible();
  // The usual set is computed after the whole table of the other one.
  await expect(row.getByText(/zoals een zorgvuldige bouwer het maakt: Gestopt/).first()).toBeVisible({
    timeout: 80_000,
  });
});
