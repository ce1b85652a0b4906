import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

// On a high screen the inspector stands below the Person's screen, without a tab of its own.
test.use({ viewport: { width: 1600, height: 1000 } });

test("an open question leads to the step where it shows", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/background/question/aim-of-3a");
  const card = page.locator("#question-aim-of-3a");
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
  await expect(card.getByText("biedt dubbele beveiliging")).toBeVisible();
  await card.getByRole("link", { name: "See it in a run" }).click();
  await run.ready();
  await expect(page.getByRole("heading", { level: 3, name: "The DVA refers to DigiD" })).toBeVisible();
  await expect(page).toHaveURL(/#\/run\/launch-3a\?step=51$/);
});

test("a term in an explanation tells what it means, and leads to the glossary, also when a search hides it", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?at=consent-collect-page");
  const term = page.getByRole("tabpanel", { name: "Explanation" }).getByRole("link", { name: "DVA" }).first();
  await term.hover();
  await expect(term).toHaveAccessibleDescription(/^Dienstverlener aanbieder/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await term.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(term).toBeFocused();
  await expect(term).toHaveAccessibleDescription(/^Dienstverlener aanbieder/);
  await term.click();
  await expect(page.locator("#term-dva")).toBeFocused();
  await page.getByRole("searchbox", { name: "Find a term" }).fill("Zorgaanbiederslijst");
  await expect(page.locator("#term-dva")).toHaveCount(0);
  await page.locator("#term-zal").getByRole("link", { name: "data service" }).click();
  await expect(page.locator("#term-gegevensdienst")).toBeFocused();
});

test("the table of module types is accessible, and each cell leads to a step", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/scenarios");
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(6);
  await expectNoViolations(page);
  await table.getByRole("link", { name: "Consent for the module" }).click();
  await run.ready();
  await expect(page.getByRole("heading", { level: 3, name: "The DVA asks consent for the module" })).toBeVisible();
});
