import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test("a figure and a drawn difference lead to their step, and the page has no barriers", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/compare?runs=launch-2a,launch-3a");
  const row = page.getByRole("row", { name: /Logins with DigiD/ });
  await expect(row.getByRole("cell")).toHaveText([/^1/, /^2/]);
  await expect(page.getByText("All runs counted.")).toBeVisible();

  await page.getByRole("heading", { name: "Two runs in one diagram" }).scrollIntoViewIfNeeded();
  const messages = page.getByRole("region", { name: "Sequence diagram of the differences" }).getByRole("link");
  await expect(messages.first()).toHaveAccessibleName(/^only in 3a: The PGO asks for a launch token/);
  // The pinned head of the table would cover part of a row that is scrolled below it.
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await expectNoViolations(page);
  await messages.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/run\/launch-3a\?step=44$/);
  await page.goBack();
  await row.getByRole("button").click();
  await expect(page).toHaveURL(/facts=digidLogins/);
  await page.reload();
  await expect(row.getByRole("button", { expanded: true })).toBeVisible();
  await row.getByRole("link", { name: "2", exact: true }).click();
  await expect(page).toHaveURL(/#\/run\/launch-3a\?step=23$/);
});

test("three runs in lock-step by keyboard; with long-term consent the proof of 2a gets old, that of 3a does not", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.look({ language: "nl" });
  await page.goto("./#/compare?runs=launch-2a,launch-3a,launch-3b&row=46");

  // A link that names a row has the keys at once: a clicker goes on, an arrow goes back.
  const lockStep = page.getByRole("region", { name: /mijlpaal per rij/ });
  await expect(lockStep).toBeFocused();
  const current = lockStep.locator("tr[aria-current]");
  await expect(current.getByRole("cell")).toHaveText([/heeft deze stap niet/, /heeft deze stap niet/, /^44/]);
  await page.keyboard.press("PageDown");
  await expect(current.getByRole("cell")).toHaveText([/^43/, /^45/, /^45/]);
  await expect(page).toHaveURL(/&row=47$/);
  await page.keyboard.press("Home");
  await expect(current).toContainText("10 gelijke stappen");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&row=1&open=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/&row=1$/);
  await expect(current).toContainText("10 gelijke stappen");

  await page.getByLabel("Met langdurige toestemming").click();
  await expect(page.getByText("Geteld met langdurige toestemming.")).toBeVisible();
  await page.getByRole("slider").press("End");
  await expect(page).toHaveURL(/set=long-term-consent:yes,elapsed:180d$/);
  const bars = page.getByRole("region", { name: "Hoe oud is het bewijs?" }).getByRole("listitem");
  await expect(bars.filter({ hasText: /^[23]a/ })).toContainText([
    /180 dagen.*DigiD 1, PGO 2/,
    /11 sec.*DigiD 2, PGO 2/,
  ]);
  await bars
    .first()
    .getByRole("link", { name: /DigiD-login/ })
    .click();
  await expect(page).toHaveURL(/launch-2a\?set=elapsed:180d,long-term-consent:yes&step=23/);
});
