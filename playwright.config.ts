import { defineConfig, devices } from "@playwright/test";
import { browserArguments } from "./scripts/browser.mjs";

const executable = process.env["BROWSER_EXECUTABLE"];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  // A busy machine draws slower; waiting longer hides nothing, since every expectation names its end state.
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    // Filled from what the server prints, see `webServer.wait`.
    baseURL: process.env["PAGE_ADDRESS"] ?? "",
    locale: "nl-NL",
    // A worker would fetch every file again in each test; the test of working offline allows it.
    serviceWorkers: "block",
    // A trace of each test costs a third of the stage; where one fails, `npx playwright test NAME --trace on` tells more.
    screenshot: "only-on-failure",
    launchOptions: { ...(executable === undefined ? {} : { executablePath: executable }), args: browserArguments() },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "node scripts/start.mjs",
    wait: { stdout: /(?<page_address>http:\/\/127\.0\.0\.1:\d+\/)/ },
    timeout: 180_000,
  },
});
