import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { simulate } from "../src/library.ts";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

const link = "./#/run/launch-3a-par?off=pkce&step=43";

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Share and export" }).click();
  await page.getByRole("tab", { name, exact: true }).click();
}

async function download(page: Page, what: string): Promise<{ name: string; path: string }> {
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${what}`, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test("the link opens the same step, paused, and the fingerprint is that of the command line", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const run = new RunPage(page);
  await run.open(link);
  await openTab(page, "Link");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: "QR code of this link" })).toBeVisible();
  const { fingerprint } = await simulate({ scenario: "launch-3a-par", off: ["pkce"] });
  await expect(dialog.getByTestId("fingerprint")).toHaveText(fingerprint);
  await expectNoViolations(page);
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog.getByText("The link is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const other = new RunPage(await context.newPage());
  await other.open(copied);
  await other.expectStep(43);
  await expect(other.page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("every format is saved under a name of its own; pictures have the size of a slide; a browser replays the HAR", async ({
  page,
  browser,
}) => {
  test.slow();
  const run = new RunPage(page);
  await run.open(link);
  await openTab(page, "Export");
  await expectNoViolations(page);
  const png = await download(page, "Slide (PNG)");
  const bytes = readFileSync(png.path);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  const beginnings = new Map<string, string>();
  let archive = "";
  for (const what of [
    "Slide (SVG)",
    "Whole diagram (SVG)",
    "Mermaid",
    "PlantUML",
    "Hand-out (Markdown)",
    "Step 43 as HTTP",
    "HAR",
    "Recording (JSON)",
    "Story (JSON)",
  ]) {
    const { name, path } = await download(page, what);
    beginnings.set(name, readFileSync(path, "utf8").slice(0, 13));
    if (what === "HAR") archive = path;
  }
  expect([png.name, ...beginnings]).toEqual([
    "launch-3a-par-step-43.png",
    ["launch-3a-par-step-43.svg", "<?xml version"],
    ["launch-3a-par.svg", "<?xml version"],
    ["launch-3a-par.mmd", "sequenceDiagr"],
    ["launch-3a-par.puml", "@startuml\nhid"],
    ["launch-3a-par.md", "# Option 3a w"],
    ["launch-3a-par-step-43.http", "POST /par HTT"],
    ["launch-3a-par.har", '{\n  "log": {\n'],
    ["launch-3a-par-recording.json", '{"story":{"sc'],
    ["launch-3a-par-story.json", '{\n  "scenario'],
  ]);
  // Another program reads the archive, and a browser is served from it.
  const other = await browser.newPage();
  await other.routeFromHAR(archive, { notFound: "abort" });
  await other.goto("https://pgo.example/");
  await expect(other.locator("main")).toHaveAttribute("data-page", "pgo-login");
  await other.close();
});

test("a saved recording opens with its fingerprint; a wrong file names the word and changes nothing", async ({
  page,
}, info) => {
  const run = new RunPage(page);
  await run.open(link);
  await openTab(page, "Export");
  const { path } = await download(page, "Recording (JSON)");
  await page.keyboard.press("Escape");
  await page.goto("./#/run/launch-2a");
  await run.expectStep(1);
  await openTab(page, "Open a file");
  const said = page.getByRole("dialog").getByRole("status");
  const bad = info.outputPath("bad.json");
  writeFileSync(bad, '{"scenario":"launch-2a","off":["<img src=x onerror=alert(1)>"]}');
  await page.locator("input[type=file]").setInputFiles(bad);
  await expect(said).toContainText("something unknown: “<img src=x onerror=alert(1)>”");
  await run.expectAddress(/^#\/run\/launch-2a$/);
  const saved = info.outputPath("saved.json");
  writeFileSync(saved, readFileSync(path));
  await page.locator("input[type=file]").setInputFiles(saved);
  await expect(said).toContainText("The fingerprint is the one in the file.");
  await run.expectAddress(/^#\/run\/launch-3a-par\?off=pkce$/);
});

test("on paper there is the diagram, the step, all steps and all checks, and the screen comes back as it was", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.open(link, { theme: "dark" });
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".print-sheet");
  await expect(sheet).toContainText("Step 43 of 84: The PGO delivers its request beforehand");
  await expect(sheet.getByRole("listitem")).toHaveCount(84);
  await expect(sheet.locator(".print-diagram > svg").first()).toBeVisible();
  await expect(sheet.getByRole("row").filter({ hasText: "off" }).first()).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await expect(sheet).toHaveCount(0);
  await run.expectStep(43);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("in a frame there is only diagram, caption and transport", async ({ page }) => {
  const run = new RunPage(page);
  await run.open(`./?embed${link.slice(2)}`);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("tab")).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(run.stepField).toHaveValue("44");
  await run.expectAddress(/step=44$/);
  await expectNoViolations(page);
});
