import { expect } from "@playwright/test";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("keys step forward and back, symmetrically, also those of a clicker", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=20");
  await run.expectStep(20);
  for (const [key, step] of [
    ["ArrowRight", 21],
    ["PageDown", 22],
    ["n", 23],
    ["Space", 24],
    ["ArrowLeft", 23],
    ["PageUp", 22],
    ["p", 21],
    ["Shift+Space", 20],
    ["Home", 1],
    ["ArrowLeft", 1],
    ["2", 11],
  ] as const) {
    await page.keyboard.press(key);
    await run.expectStep(step);
  }
  await page.keyboard.press("End");
  const total = await run.total();
  await run.expectStep(total);
  await page.keyboard.press("ArrowRight");
  await run.expectStep(total);
});

test("the mouse steps, jumps from the list and from the diagram, and drags the scrubber", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  await run.expectStep(1);
  await page.getByRole("button", { name: "Next step" }).click();
  await run.expectStep(2);
  await page.getByRole("button", { name: "Previous step" }).click();
  await run.expectStep(1);
  await page.locator('[data-step="14"] button').click();
  await run.expectStep(14);
  await run.picture.locator('.message[data-n="12"]').locator(".label").first().click();
  await run.expectStep(12);
  await page.getByRole("slider", { name: "Position in the run" }).fill("30");
  await run.expectStep(30);
  await page.getByRole("button", { name: "Last step" }).click();
  await run.expectStep(await run.total());
});

test("G asks for a step number; a wrong one changes nothing", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  await page.keyboard.press("g");
  await expect(run.stepField).toBeFocused();
  await page.keyboard.type("33");
  await page.keyboard.press("Enter");
  await run.expectStep(33);
  await page.keyboard.press("g");
  await page.keyboard.type("x1");
  await page.keyboard.press("Enter");
  await run.expectStep(33);
});

test("keys are left alone in fields, with modifiers, on a focused button and in a dialog", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=5");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Alt+n");
  await run.expectStep(5);
  await page.getByRole("tab", { name: "Defences" }).click();
  await page.getByRole("searchbox", { name: "Find a check" }).pressSequentially("n p");
  await page.getByRole("tab", { name: "Steps" }).click();
  await run.expectStep(5);
  await page.getByRole("button", { name: "Dim everything but this step" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Dim everything but this step" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await run.expectStep(5);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await run.expectStep(5);
});

test("letter keys can be switched off; arrows stay", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=5");
  await page.getByRole("button", { name: "Display settings" }).click();
  await page.getByRole("switch", { name: "Single letters work as keys" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.keyboard.press("7");
  await run.expectStep(5);
  await page.keyboard.press("ArrowRight");
  await run.expectStep(6);
});

test("B blanks the screen until the next key, which does nothing else", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=5");
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: /Black screen/ })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: /Black screen/ })).toHaveCount(0);
  await run.expectStep(5);
});

test("playing moves by itself and stops at the end; a step by hand stops it", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  const total = await run.total();
  await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(async () => Number(await run.stepField.inputValue())).toBeGreaterThan(2);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.locator(`[data-step="${total - 1}"] button`).click();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await run.expectStep(total);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("the level of detail changes the picture, not the step; overview steps from pair to pair", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=12");
  await page.getByRole("button", { name: "Checks", exact: true }).click();
  await expect(run.picture.locator(".sheet").first()).toBeVisible();
  await run.expectStep(12);
  await page.getByRole("button", { name: "Overview", exact: true }).click();
  await expect(run.picture.locator(".sheet")).toHaveCount(0);
  await expect(run.stepField).toHaveValue("12");
  await page.keyboard.press("ArrowRight");
  await expect(run.stepField).toHaveValue("18");
  await page.keyboard.press("ArrowLeft");
  await expect(run.stepField).toHaveValue("12");
});
