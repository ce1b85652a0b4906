import { expect } from "@playwright/test";
import { build } from "vite";
import { simulate } from "../src/library.ts";
import { test } from "./page.fixture.ts";

const stories = [
  { scenario: "launch-3a" },
  { scenario: "launch-3a", settings: { "re-identification": "session", "launch-method": "post" }, seed: "another" },
  { scenario: "launch-3a", decisions: [{ id: "consent-module", choice: "refuse" }] },
];

/** The engine as one script, bundled as the page's own is. */
async function engineScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2023", lib: { entry: "src/library.ts", formats: ["es"] } },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const chunks = bundle?.output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])) ?? [];
  if (chunks.length !== 1) throw new Error(`the engine came as ${chunks.length} scripts`);
  return chunks[0] ?? "";
}

test("the same story gives the same bytes in Node and in this browser", async ({ page, context }) => {
  const script = await engineScript();
  await context.route("**/engine.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto("./");
  for (const story of stories) {
    const here = JSON.stringify(await simulate(story));
    const there = await page.evaluate(async (asked) => {
      const address = new URL("engine.js", document.baseURI).href;
      const engine: { simulate: (story: unknown) => Promise<unknown> } = await import(address);
      return JSON.stringify(await engine.simulate(asked));
    }, story);
    expect(there).toBe(here);
  }
});
