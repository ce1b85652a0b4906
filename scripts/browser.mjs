import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runTool } from "./root.mjs";

// The shell is the same browser without windows of its own: a test costs a quarter less in it.
const packages = ["chromium-headless-shell", "chromium"];
const systemNames = [...packages, "chromium-browser", "google-chrome", "google-chrome-stable"];
const downloadLimit = 10 * 60_000;

/** Flags without which Chromium does not run as root, or talks to the network by itself. */
export function browserArguments() {
  if (process.getuid?.() !== 0) return [];
  return ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
}

/**
 * A Chromium that is present and runs: Playwright's own, else the system's.
 * @returns {Promise<string | undefined>} the path of its executable
 */
async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath(), ...systemBrowsers()].find(runs);
}

/**
 * As `findBrowser`; where there is none it installs one, by Playwright or by the system's packages.
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present !== undefined) return present;

  console.error("Installing a browser for the tests (playwright install chromium) …");
  runTool("playwright", ["install", "chromium"], { toStderr: true, timeout: downloadLimit });
  const downloaded = await findBrowser();
  if (downloaded !== undefined || process.platform !== "linux") return downloaded;

  console.error("Installing a browser for the tests (apt-get install) …");
  const [command, ...before] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { toStderr: true, timeout: downloadLimit, env };
  run(command ?? "", [...before, "update"], options);
  for (const name of packages) {
    run(command ?? "", [...before, "install", "-y", name], options);
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  return undefined;
}

/** Where the system could have one, in order of preference. */
function systemBrowsers() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * An executable that is present may still lack libraries, or be a stub that only asks to install something else.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || run(path, ["--version"], { quiet: true, timeout: 60_000 });
}
