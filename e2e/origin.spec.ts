import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test.use({ viewport: { width: 1600, height: 1000 } });

test("a value in a message leads to its whole life, and its carriers are framed in the diagram", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a-par?step=56");
  await page.getByRole("tab", { name: "Message" }).click();
  await page.getByRole("button", { name: "Origin of launch", exact: true }).first().click();
  const origin = page.getByRole("tabpanel", { name: "Origin" });
  await expect(origin.getByRole("combobox", { name: "Value to follow" })).toContainText("launch-code-1");
  await expect(origin).toContainText("Made by DVA.");
  await expect(origin).toContainText("Spent: it was handed in to DVA.");
  await expect(origin).toContainText("ademmodule-web");
  await expect(origin.getByRole("listitem").filter({ hasText: "url.query.launch" }).first()).toContainText(
    "front channel",
  );
  const carriers = run.picture.locator(".message.carries");
  const numbers = await carriers.evaluateAll((each) => each.map((group) => group.getAttribute("data-n")));
  expect(numbers).toEqual(["50", "51", "52", "55", "56"]);
  await expectNoViolations(page);
  await origin.getByRole("button", { name: "Step 52" }).first().click();
  await run.expectStep(52);
  await origin.getByRole("button", { name: "Stop following" }).click();
  await expect(carriers).toHaveCount(0);
});

test("a claim inside a token can be followed, and a fork keeps following", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a-par?step=60");
  await page.getByRole("tab", { name: /^Tokens/ }).click();
  await page.getByRole("button", { name: "Origin of sub", exact: true }).first().click();
  const origin = page.getByRole("tabpanel", { name: "Origin" });
  await expect(origin).toContainText("Already known to DVA before the run.");
  const carriers = run.picture.locator(".message.carries");
  const before = await carriers.count();
  expect(before).toBeGreaterThan(5);
  await page.keyboard.press("v");
  await expect(page.getByRole("button", { name: /^Undo:/ }).first()).toBeVisible();
  await expect.poll(() => carriers.count()).toBeLessThan(before);
  await expect(origin).toContainText("Already known to DVA before the run.");
});
