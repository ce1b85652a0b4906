import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { mainThreadClock } from "./main-thread.ts";
import { median } from "./statistics.ts";

const folder = resolve(import.meta.dirname, "../node_modules/mermaid/dist");
const origin = "http://mermaid.bench";

/** Processor time, in milliseconds, of drawing this diagram from its text with Mermaid alone. */
export async function renderTime(page: Page, text: string): Promise<number> {
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html><body></body>" });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(resolve(folder, `.${path}`), "utf8") });
  });
  await page.goto(`${origin}/`);
  const clock = await mainThreadClock(page);
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const before = await clock();
    await page.evaluate(drawWithMermaid, { text, round });
    // The first drawing also loads and compiles.
    if (round > 0) times.push((await clock()).tasks - before.tasks);
  }
  return median(times);
}

async function drawWithMermaid({ text, round }: { text: string; round: number }): Promise<void> {
  const address = "/mermaid.esm.min.mjs";
  const { default: mermaid } = (await import(address)) as typeof import("mermaid");
  mermaid.initialize({ startOnLoad: false, maxTextSize: 2_000_000 });
  const { svg } = await mermaid.render(`drawing-${round}`, text);
  document.body.innerHTML = svg;
  // Reading a size lays the new picture out, as showing it would.
  document.body.getBoundingClientRect();
}
