import { expect } from "@playwright/test";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("the address follows the cursor without filling the history, and a reload shows the same step", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/");
  await page.getByRole("link", { name: /Choose a scenario/ }).click();
  await page.getByRole("link", { name: /^Option 3a: / }).click();
  await run.ready();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
  await run.expectAddress(/^#\/run\/launch-3a\?step=4$/);
  await page.reload();
  await run.ready();
  await run.expectStep(4);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Scenarios" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "How a module starts safely" })).toBeVisible();
});

test("the step is not written over the address of a page that is still being fetched", async ({ page }) => {
  const run = new RunPage(page);
  await page.clock.install();
  await run.open("./#/run/launch-3a?step=4");
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/compare-page-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/compare-page-[^/]*\.js$/);
  await page.keyboard.press("ArrowRight");
  await page.evaluate(() => {
    location.hash = "#/compare";
  });
  await asked;
  await page.clock.fastForward(1000);
  release();
  await expect(page.getByRole("heading", { level: 1, name: "What differs between the options?" })).toBeVisible();
  await run.expectAddress(/^#\/compare$/);
});

test("a changed story is in the link, and Back undoes it", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=30");
  await page.getByRole("tab", { name: "Scenario" }).click();
  await page.getByRole("combobox", { name: "Life of the launch token" }).fill("10s");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: Life of the launch token/ })).toBeVisible();
  await run.expectAddress(/set=launch-lifetime:10s/);
  await page.getByRole("tab", { name: "Steps" }).click();
  await run.expectStep(30);
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Undo:/ })).toHaveCount(0);
  await run.expectStep(30);
});

test("every difference can be taken back, one by one or all at once", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?set=step-up:yes&step=3");
  await page.getByRole("button", { name: /^Undo: Extra login/ }).click();
  await expect(page.getByRole("button", { name: /^Undo:/ })).toHaveCount(0);
  await page.goto("./#/run/launch-3a?do=consent-collect:refuse,landing:continue&person=mallory");
  await expect(page.getByRole("button", { name: /^Undo:/ })).toHaveCount(3);
  await page.getByRole("button", { name: "Reset everything" }).click();
  await expect(page.getByRole("button", { name: /^Undo:/ })).toHaveCount(0);
  await run.expectAddress(/^#\/run\/launch-3a$/);
});

test("another link pasted into the same page opens what it says", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=5");
  await page.goto("./#/run/launch-3a?do=consent-collect:refuse&step=99");
  await expect(page.getByRole("button", { name: /^Undo: May the care provider/ })).toBeVisible();
  await run.expectStep(await run.total());
});

/** What is wrong with a link, the link, and the word that its message names. */
const badLinks = [
  ["an unknown scenario", "#/run/launch-9z", "launch-9z"],
  ["an unknown setting", "#/run/launch-3a?set=colour:red", "colour"],
  ["an unknown value", "#/run/launch-3a?set=launch-method:carrier-pigeon", "carrier-pigeon"],
  ["an unknown check", "#/run/launch-3a?off=no-such-check&step=4", "no-such-check"],
  ["an unknown parameter", "#/run/launch-3a?sett=x", "sett"],
  ["an unknown page", "#/nowhere", "nowhere"],
  ["something that is no link at all", "#/run/%F0%9F%92%A5?<script>", "%F0%9F%92%A5"],
] as const;

test("a bad link names what is wrong and shows the standard story", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=7");
  for (const [what, link, word] of badLinks) {
    await test.step(what, async () => {
      await page.goto(`./${link}`);
      await expect(page.getByRole("alert")).toContainText(word);
      await expect(page.getByRole("alert")).toContainText("standard story");
      await run.expectStep(1);
      await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
      await expect(page.getByRole("alert")).toHaveCount(0);
      await run.expectAddress(/^#\/run\/launch-3a$/);
      await page.keyboard.press("End");
    });
  }
});

test("a bad link that is the first thing opened shows the standard story too", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-9z?step=4");
  await expect(page.getByRole("alert")).toContainText("launch-9z");
  await run.expectStep(1);
});
