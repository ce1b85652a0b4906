import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";
import { simulate } from "../src/library.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test.describe("after a first visit", () => {
  test.use({ serviceWorkers: "allow" });

  test("the page runs, draws and exports without a network, in both languages", async ({ page, behaviour }) => {
    const run = new RunPage(page);
    await run.look({ language: "en" });
    await page.goto("./");
    await run.loseNetwork();
    await page.goto("./#/run/launch-2b?step=20");
    await page.reload();
    await run.ready();
    await run.expectStep(20);
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.getByRole("button", { name: "Delen en opslaan" }).click();
    await page.getByRole("tab", { name: "Opslaan als" }).click();
    const started = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download Hand-out (Markdown)" }).click();
    expect((await started).suggestedFilename()).toBe("launch-2b.md");
    expect(behaviour.problems).toEqual([]);
  });
});

base("the page as one file runs from a disk, and asks for nothing", async ({ page }, info) => {
  base.slow();
  const folder = info.outputPath("single");
  execFileSync("npx", ["vite", "build", "--mode", "single", "--logLevel", "warn", "--outDir", folder]);
  const problems: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) problems.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  const run = new RunPage(page);
  await run.open(`${pathToFileURL(`${folder}/index.html`)}#/run/launch-2b?step=20`);
  await run.expectStep(20);
  await page.getByRole("button", { name: "Share and export" }).click();
  const { fingerprint } = await simulate({ scenario: "launch-2b" });
  await expect(page.getByTestId("fingerprint")).toHaveText(fingerprint);
  expect(problems).toEqual([]);
});
