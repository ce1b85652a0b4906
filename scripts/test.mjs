/**
 * `npm test`: installs what is missing, then every stage in order, each named with its time; the first failure ends it.
 * `npm test -- lint unit` runs only the stages named. `views` runs only where it is named, since it takes a quarter of an hour.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { runTool } from "./root.mjs";
import { totals } from "./totals.mjs";

const scratch = mkdtempSync(join(tmpdir(), "koppelmij-test-"));
const unitReport = join(scratch, "unit.json");

// Biome colours its words even where nobody sees them.
const plain = process.stdout.isTTY ? [] : ["--colors=off"];

/** @type {Record<string, () => boolean | Promise<boolean>>} */
const stages = {
  types: () => runTool("tsc", ["--noEmit", "--project", "."]),
  lint: () => runTool("biome", ["ci", "--error-on-warnings", ...plain, "."]),
  "dead-code": () => runTool("knip", []),
  unit: () => runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
  build: () => ensureBuilt(),
  browser: () => inBrowser([]),
  // Every view at three sizes, in both languages and themes, with a picture of each in `screenshots/`; and every replay of cookies.
  views: async () => ensureBuilt() && (await inBrowser(["every-view", "cookies"], { EVERY_VIEW: "yes" })),
};
const onlyWhereNamed = ["views"];

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} asked */
async function main(asked) {
  const unknown = asked.find((name) => !(name in stages));
  if (unknown !== undefined) {
    console.error(`Unknown stage "${unknown}"; the stages are ${Object.keys(stages).join(", ")}.`);
    return 2;
  }
  try {
    await timed("install", () => {
      ensureInstalled();
      return true;
    });
    for (const [name, stage] of Object.entries(stages)) {
      if (asked.length > 0 ? !asked.includes(name) : onlyWhereNamed.includes(name)) continue;
      if (!(await timed(name, stage))) return 1;
    }
    return 0;
  } finally {
    printTotals();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {readonly string[]} files parts of the names of the files to run; all where there are none
 * @param {Record<string, string>} more variables for the tests
 */
async function inBrowser(files, more = {}) {
  const executable = await ensureBrowser();
  if (executable === undefined) {
    console.error("No Chromium found and none could be installed.");
    return false;
  }
  return runTool("playwright", ["test", ...files], {
    env: { ...process.env, ...more, BROWSER_EXECUTABLE: executable },
  });
}

/**
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} stage
 */
async function timed(name, stage) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const passed = await stage();
  console.log(`── ${name}: ${passed ? "passed" : "FAILED"} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return passed;
}

/** The last line: the totals of the unit tests, where they ran. */
function printTotals() {
  try {
    console.log(`\n${totals(JSON.parse(readFileSync(unitReport, "utf8")))}`);
  } catch {
    // The unit tests did not come to a report.
  }
}
