import { expect } from "@playwright/test";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("a choice that the run makes anyway goes on to the next page", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=14");
  await run.screen.getByRole("button", { name: /to DigiD/ }).click();
  await run.expectStep(20);
  await run.expectAddress(/^#\/run\/launch-3a\?step=20$/);
});

test("another choice forks: same steps before, another run after, and a chip that takes it back", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=28");
  await run.screen.getByRole("button", { name: /^No\b/ }).click();
  await expect(page.getByRole("button", { name: /^Undo: May the care provider/ })).toBeVisible();
  await expect(page.locator('[data-step="29"]')).toContainText("No");
  await expect(run.stepField).toHaveValue(String(await run.total()));
  await run.expectAddress(/do=consent-collect:refuse/);
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Undo:/ })).toHaveCount(0);
});

test("a run that waits is answered page by page", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/");
  await page.getByRole("link", { name: /Start and decide/ }).click();
  await run.ready();
  await expect(page.getByText(/The run waits:/).first()).toBeVisible();
  const first = await run.total();
  await run.expectStep(first);
  await run.screen.getByRole("button", { name: /Noor/ }).click();
  await expect.poll(() => run.total()).toBeGreaterThan(first);
  await expect(run.stepField).toHaveValue(String(await run.total()));
});

test("a check that is switched off is in the link, and is marked off in the run", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  await page.getByRole("tab", { name: "Defences" }).click();
  const first = page.getByRole("switch", { checked: true }).nth(1);
  await first.click();
  await expect(page.getByRole("button", { name: /^Undo: Off:/ })).toBeVisible();
  await run.expectAddress(/off=/);
  await page.getByRole("switch", { name: "Changed only" }).click();
  await expect(page.getByText("1 check", { exact: true })).toBeVisible();
});

test("V decides by hand from the step under the cursor on", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=20");
  await page.keyboard.press("v");
  await expect(page.getByText(/The run waits:/).first()).toBeVisible();
  await run.expectStep(20);
  expect(await run.total()).toBe(20);
});
