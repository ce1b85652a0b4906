import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

for (const theme of ["light", "dark"] as const) {
  for (const language of ["nl", "en"] as const) {
    test(`no violations on any page, ${theme}, ${language}`, async ({ page }) => {
      test.slow();
      const run = new RunPage(page);
      await run.look({ theme, language });
      for (const link of ["./#/", "./#/scenarios", "./#/background"]) {
        await page.goto(link);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoViolations(page);
      }
      await page.goto("./#/run/launch-3a?step=28&do=consent-collect:refuse");
      await run.ready();
      for (const tab of [/Scenario/, /Defences|Controles/, /Steps|Stappen/]) {
        await page.getByRole("tab", { name: tab }).first().click();
        await expectNoViolations(page);
      }
      await page.getByRole("button", { name: /^(Checks|Controles)$/ }).click();
      await expect(run.picture.locator(".sheet").first()).toBeVisible();
      await expectNoViolations(page, { picture: true });
    });
  }
}

test("no violations in dialogs and in the list of words", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=12");
  for (const name of ["Display settings", "Keys and help", "About this simulator"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Legend" }).click();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show as a list" }).click();
  await expect(page.getByRole("region", { name: "The run in words" }).getByRole("listitem")).toHaveCount(
    await run.total(),
  );
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
