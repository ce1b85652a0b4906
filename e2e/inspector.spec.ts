import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

// On a high screen the inspector stands below the Person's screen, without a tab of its own.
test.use({ viewport: { width: 1600, height: 1000 } });

const tabs = ["Explanation", "Message", "Tokens", "Checks", "Parties", "Log", "Who knows what", "Origin"];

/** The step in which each kind of message happens, found in the list, so that a longer run needs no other numbers. */
async function stepOf(page: Page, title: string): Promise<number> {
  const step = page.locator("[data-step]").filter({ hasText: title }).first();
  return Number(await step.getAttribute("data-step"));
}

async function openStep(page: Page, title: string, link = "./#/run/launch-3a"): Promise<number> {
  const run = new RunPage(page);
  await run.open(link);
  const n = await stepOf(page, title);
  await page.locator(`[data-step="${n}"] button`).first().click();
  await run.expectStep(n);
  return n;
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) }).last();

// In the light theme each of them is a view.
test("every tab works by keyboard and has no violations in the dark theme", async ({ page }) => {
  test.slow();
  const run = new RunPage(page);
  await run.look({ language: "en", theme: "dark" });
  await openStep(page, "The module receives its access");
  await tab(page, "Explanation").focus();
  for (const name of tabs) {
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel", { name: new RegExp(`^${name}`) }).last()).not.toBeEmpty();
    await expectNoViolations(page);
    await page.keyboard.press("ArrowRight");
  }
});

test("the explanation names what happens, why, and where that is written", async ({ page }) => {
  await openStep(page, "The PGO hands in the code");
  const panel = page.getByRole("tabpanel", { name: "Explanation" });
  await expect(panel.getByRole("heading", { name: "The PGO hands in the code" })).toBeVisible();
  await expect(panel.getByText("Why", { exact: true })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(panel.getByRole("link", { name: /RFC 6749/ })).toHaveAttribute("href", /rfc-editor/);
});

test("a token is decoded and its signature verified in the browser", async ({ page }) => {
  await openStep(page, "The PGO receives an access token");
  await tab(page, "Tokens").click();
  await expect(page.locator("[data-signature=valid]")).toBeVisible();
  await expect(page.getByText("Signature is right")).toBeVisible();
  await expect(page.getByText("https://dva.example/fhir", { exact: true }).first()).toBeVisible();
});

test("a claim that is changed on its way breaks the signature, and a check refuses it", async ({ page }) => {
  await openStep(page, "The PGO asks for the tasks");
  await tab(page, "Message").click();
  await page.getByRole("button", { name: "Change sub and go on" }).click();
  await page.getByRole("textbox", { name: "New value of sub" }).fill("somebody-else");
  await page.getByRole("button", { name: "Change and go on", exact: true }).click();
  await expect(page.getByText("changed on its way").first()).toBeVisible();
  await tab(page, "Tokens").click();
  await expect(page.locator("[data-signature=invalid]")).toBeVisible();
  await tab(page, "Checks").click();
  await expect(page.getByRole("tabpanel", { name: /^Checks/ }).last()).toContainText("failed");
});

test("our configuration stands beside the document of the solution design", async ({ page }) => {
  await openStep(page, "The module learns the addresses");
  await tab(page, "Message").click();
  await expect(page.getByRole("heading", { name: /Beside the document/ })).toBeVisible();
  await expect(page.getByText("only in the solution design").first()).toBeVisible();
});

test("a check is skipped and another weakened at their step by keyboard, and the run stays at that step", async ({
  page,
}) => {
  const n = await openStep(page, "The module hands in its code");
  const run = new RunPage(page);
  await tab(page, "Checks").click();
  const once = page.locator("[data-check=code-single-use]");
  await once.getByRole("radio", { name: "Enforce", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(once.getByText("off", { exact: true })).toBeVisible();
  await expect(once.getByRole("radio", { name: "Skip" })).toBeFocused();
  const pkce = page.locator("[data-check=pkce]");
  await pkce.getByRole("radio", { name: "Enforce: Always compared" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(pkce).toContainText("weakened");
  const weaken = pkce.getByRole("radio", { name: "Weaken: Compared only when a code_verifier was sent" });
  await expect(weaken).toBeFocused();
  await expect(weaken).toHaveAccessibleDescription(/Who leaves out the code_verifier passes/);
  await run.expectStep(n);
  await run.expectAddress(/off=code-single-use.*mode/);
  await expect(
    page.getByRole("region", { name: "Differences from the standard story" }).getByRole("listitem"),
  ).toHaveCount(2);
  await expectNoViolations(page);
});

test("the browser tells which cookies it sent", async ({ page }) => {
  await openStep(page, "The browser brings back an artefact");
  await tab(page, "Parties").click();
  const panel = page.getByRole("tabpanel", { name: /^Parties/ }).last();
  await panel.getByText("Browser", { exact: true }).click();
  await expect(panel.getByRole("heading", { name: /Cookie jar/ })).toBeVisible();
  await expect(panel.getByText("__Host-dva-session").first()).toBeVisible();
});
