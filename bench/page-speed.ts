import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserArguments, ensureBrowser } from "../scripts/browser.mjs";
import { root } from "../scripts/root.mjs";
import { plainWords, simulate, toMermaid } from "../src/library.ts";
import { renderTime } from "./mermaid-render.ts";
import { line, percentile } from "./statistics.ts";
import { stepThrough } from "./step-time.ts";
import { longRun, shortRun } from "./stories.ts";

/** What a step costs on screen, for a short and a long run, and over drawing the same diagram anew with Mermaid. */
export async function pageSpeed(): Promise<readonly string[]> {
  const executablePath = await ensureBrowser();
  const server = await preview({ root, logLevel: "error", preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: browserArguments(),
  });
  try {
    const rows: string[] = [];
    for (const { link, story } of [shortRun, longRun]) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
      const steps = await stepThrough(await context.newPage(), address, link);
      const { text } = toMermaid(await simulate(story), { detail: "messages", words: plainWords });
      const render = await renderTime(await context.newPage(), text);
      await context.close();
      const slow = percentile(steps.work, 0.95);
      const ratio = slow / render;
      const share = steps.inNextFrame / steps.work.length;
      rows.push(
        line(`a step at ${steps.messages} messages, script + style + layout, p95`, `${slow.toFixed(1)} ms`, {
          text: "≤ 8 ms",
          met: slow <= 8,
        }),
        line("  picture in the next frame", `${(share * 100).toFixed(0)} %`, { text: "100 %", met: share === 1 }),
        line("  the same ÷ drawing it anew with Mermaid", ratio.toFixed(3), { text: "≤ 0.05", met: ratio <= 0.05 }),
        line("  drawing it anew with Mermaid", `${render.toFixed(0)} ms`),
      );
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
