import { expect } from "@playwright/test";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

const link = "./#/run/launch-3a?step=28&do=consent-collect:refuse,landing:continue&set=step-up:yes";

/** Pages, and what only they have. */
const pages = [
  ["./#/", "main a[href='#/scenarios']"],
  ["./#/background", "#term-dva"],
  [link, "svg.diagram-picture[data-future]"],
] as const;

const sizes = [
  [360, 640],
  [390, 844],
  [844, 390],
  [900, 1200],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;

test("nothing is cut off sideways, from 360 pixels to 4K", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "nl", theme: "light" });
  for (const [width, height] of sizes) {
    await test.step(`${width}×${height}`, async () => {
      await page.setViewportSize({ width, height });
      for (const [address, shows] of pages) {
        await page.goto(address);
        await expect(page.locator(shows)).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      await expect(page.getByRole("contentinfo")).toBeInViewport();
      await expect(page.getByRole("button", { name: "Volgende stap" })).toBeInViewport();
      const middles = await page.getByRole("banner").evaluate((header) =>
        [...header.querySelectorAll("button, a")]
          .map((each) => each.getBoundingClientRect())
          .filter(({ height: shown }) => shown > 0)
          .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
      );
      expect(new Set(middles).size).toBe(1);
    });
  }
});

test("on a phone one thing shows at a time, and the inspector is a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=27");
  await page.getByRole("tab", { name: "Person's screen" }).click();
  await expect(run.picture).toHaveCount(0);
  await page.getByRole("button", { name: "Next step" }).click();
  await expect(page.getByRole("heading", { name: "Do you give consent?" })).toBeVisible();
  await page.getByRole("button", { name: "Inspector" }).click();
  await expect(page.getByRole("dialog", { name: "Inspector" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Steps" }).click();
  await page.locator('[data-step="12"] button').click();
  await page.getByRole("tab", { name: "Diagram" }).click();
  await expect(run.picture.locator('[data-tense=current][data-n="12"]')).toHaveCount(1);
});

test("participants stay in view while the diagram scrolls, and the current message is in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=60");
  await expect(page.locator('[data-party="digid"]')).toBeInViewport();
  await expect(run.picture.locator('[data-n="60"] .label').first()).toBeInViewport();
  const before = await page.locator('[data-party="digid"]').boundingBox();
  await page.keyboard.press("End");
  await expect(run.picture.locator("[data-tense=current] .label").first()).toBeInViewport();
  const after = await page.locator('[data-party="digid"]').boundingBox();
  expect(after?.y).toBe(before?.y);
});

test("panes fold away and come back by button, and are resized by keyboard", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  await page.getByRole("button", { name: "Hide the left pane" }).click();
  await expect(page.getByRole("tab", { name: "Defences" })).not.toBeInViewport();
  await page.getByRole("button", { name: "Show the left pane" }).click();
  await expect(page.getByRole("tab", { name: "Defences" })).toBeInViewport();
  const grip = page.getByRole("separator").first();
  await grip.focus();
  const before = (await grip.boundingBox())?.x ?? 0;
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await grip.boundingBox())?.x).toBeGreaterThan(before);
  await run.expectStep(1);
});
