import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("forced colours mark what is chosen by a line, and with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=32");
  await expect(page.getByRole("tab", { selected: true }).first()).toHaveCSS("outline-style", "solid");
  await expect(page.getByRole("button", { pressed: true }).first()).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("ArrowRight");
  const moving = await page.evaluate(() => document.getAnimations().map(({ effect }) => effect?.getTiming().duration));
  expect(moving.filter((duration) => Number(duration) > 1)).toEqual([]);
  await expectNoViolations(page);
});

test("every step is announced, and the slider speaks it", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=32");
  await page.keyboard.press("ArrowRight");
  const announced = page.locator("[aria-live=polite]").filter({ hasText: "Step 33 of" });
  await expect(announced).toContainText("The PGO hands in the code");
  await expect(page.getByRole("slider", { name: "Position in the run" })).toHaveAttribute(
    "aria-valuetext",
    "33: The PGO hands in the code",
  );
});

test("the skip link leads to the content without touching the link of the story", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=4");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  await run.expectAddress(/step=4$/);
});
