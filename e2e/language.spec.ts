import { expect } from "@playwright/test";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("the page follows the language of the browser first, and is light for a projector unless asked", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.getByRole("heading", { level: 1, name: "Zo start een module veilig" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

test("the language switches at any step, keeps the step, and is remembered", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=33", { language: "en" });
  await expect(page.getByText("The PGO hands in the code").first()).toBeVisible();
  await page.getByRole("button", { name: "Nederlands" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.locator('[data-step="33"]')).toContainText("De PGO levert de code in");
  await expect(run.picture.locator('[data-n="33"]')).toContainText("De PGO");
  await run.expectStep(33);
  await page.reload();
  await run.ready();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await run.expectStep(33);
});

test("names of the parties are a display choice and no part of the link", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=33");
  await page.getByRole("button", { name: "Display settings" }).click();
  await page.getByRole("combobox", { name: "Names of the parties" }).selectOption("medmij2");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-party="pgo"]')).toHaveText("DVP Server");
  await expect(page.locator('[data-step="33"]')).toContainText("DVP Server");
  await run.expectAddress(/^#\/run\/launch-3a\?step=33$/);
});

test("the theme switches, is remembered, and follows the device where asked", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: "Theme: Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Display settings" }).click();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("As this device");
  await page.keyboard.press("Escape");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Theme: Light" })).toBeVisible();
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(ground).toBe("rgb(19, 21, 25)");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(ground).toBe("rgb(244, 244, 241)");
});
