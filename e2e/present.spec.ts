import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test.use({ viewport: { width: 1920, height: 1080 } });

/** What of the stage is smaller than a room can read, wider than its pane, or outside the screen. */
function measureStage(least: number) {
  const picture = document.querySelector<SVGSVGElement>("svg.diagram-picture");
  if (picture === null) return "no picture";
  const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  const sizeOf = (each: Element) =>
    Number.parseFloat(getComputedStyle(each).fontSize) * (picture.contains(each) ? scale : 1);
  const texts = [
    ...picture.querySelectorAll(".label, .phase text"),
    ...document.querySelectorAll(".diagram-party > span, .diagram-domain > span, .caption > p"),
  ];
  const scroller = picture.closest("section");
  const screens = [...document.querySelectorAll(".browser-side, .caption > p, .diagram-party")];
  return {
    smallerThanLeast: texts.filter((each) => sizeOf(each) < least).map((each) => `${each.textContent} ${sizeOf(each)}`),
    sideways: scroller === null || scroller.scrollWidth > scroller.clientWidth,
    cut: screens
      .filter((each) => {
        const { left, right, top, bottom, width } = each.getBoundingClientRect();
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const isBrowser = each.matches(".browser-side");
        return !isInside || each.scrollWidth > each.clientWidth || (isBrowser && width < innerWidth * 0.45);
      })
      .map((each) => each.textContent),
  };
}

test("presenter mode is large and bare, a click goes on, it outlives a reload and Escape leaves it", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?attack=launch-theft-clean-browser&off=subject-equality&at=questionnaire-page");
  await page.keyboard.press("s");
  const on = page.getByText("Presenter mode", { exact: true });
  await expect(on).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
  const caption = page.locator(".caption");
  await expect(page.locator(".browser-side")).toHaveCount(2);
  await expectNoViolations(page);
  // 20 pt is 26.67 px; the projector of 720 lines shows the same letters on the wall.
  for (const [width, height, least] of [
    [1920, 1080, 26.67],
    [1280, 720, 26.67 / 1.5],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() => page.evaluate(measureStage, least))
      .toEqual({ smallerThanLeast: [], sideways: false, cut: [] });
  }
  const before = await caption.textContent();
  await page.getByRole("region", { name: "Diagram; a click goes to the next step" }).click();
  await expect(caption).not.toHaveText(before ?? "");
  await expect(caption).toContainText("Step 80 of");
  await run.expectAddress(/step=80/);
  await page.reload();
  await expect(on).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(on).toBeHidden();
  await run.expectStep(80);
});

test("the window with notes follows the stage, leads it, and finds it again after a reload of either", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/tours");
  await page.getByRole("button", { name: "Present: Autoriseren and its exceptions" }).click();
  await run.ready();
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open the window with notes" }).click();
  const notes = await opened;
  await expect(notes.getByRole("heading", { name: "Stop 1 of 7: From the PGO to DigiD" })).toBeVisible();
  await expect(notes.getByText("20 minutes", { exact: true })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(notes.getByText(/Step 12 of/)).toBeVisible();
  await notes.keyboard.press("PageDown");
  await expect(page.locator(".caption")).toContainText("Step 13 of");
  await expectNoViolations(notes);
  await notes.reload();
  await expect(notes.getByText(/Step 13 of/)).toBeVisible();
  await run.expectAddress(/step=13/);
  await page.reload();
  await run.ready();
  await notes.getByRole("button", { name: "Next stop" }).click();
  await expect(page.getByText("Stop 2 of 7")).toBeVisible();
  await expect(notes.getByRole("heading", { name: "Stop 2 of 7: Consent, a code and a token" })).toBeVisible();

  // Language and theme are those of the stage, whichever window changes them.
  const looks = (each: Page) =>
    each.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]]);
  await notes.getByRole("button", { name: "Nederlands" }).click();
  await notes.getByRole("button", { name: "Thema: Donker" }).click();
  await expect(page.getByText("Halte 2 van 7")).toBeVisible();
  await expect(notes.getByText(/^Nu · .* · Stap 27 van/)).toBeVisible();
  await expect.poll(() => looks(page)).toEqual(["nl", "dark"]);
  await Promise.all([page.reload(), notes.reload()]);
  await expect(notes.getByText("Halte 2 van 7: Toestemming, een code en een token")).toBeVisible();
  expect([await looks(page), await looks(notes)]).toEqual([
    ["nl", "dark"],
    ["nl", "dark"],
  ]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Theme: Light" }).click();
  await expect(notes.getByRole("heading", { name: "Stop 2 of 7: Consent, a code and a token" })).toBeVisible();
  await expect.poll(() => looks(notes)).toEqual(["en", "light"]);
  // Presenter mode, which the stage has left, does not come back with a choice that the notes make.
  await notes.getByRole("button", { name: "Theme: Dark" }).click();
  await expect.poll(() => looks(page)).toEqual(["en", "dark"]);
  await page.reload();
  await run.ready();
  await expect(page.getByText("Presenter mode", { exact: true })).toBeHidden();
});
