import { preview } from "vite";
import { ensureBrowser } from "../scripts/browser.mjs";
import { root } from "../scripts/root.mjs";
import { lighthouseBrowser } from "./lighthouse.ts";
import { line, median } from "./statistics.ts";

const rounds = 5;
const goal = 95;
const pages = { "the first page": "#/", "a run": "#/run/launch-3a" };

/** How fast the pages are there and react, by Lighthouse in desktop form, over a network that it simulates. */
export async function lighthouseSpeed(): Promise<readonly string[]> {
  const server = await preview({ root, logLevel: "error", preview: { port: 0 } });
  const browser = await lighthouseBrowser(await ensureBrowser());
  try {
    const rows: string[] = [];
    for (const [name, link] of Object.entries(pages)) {
      const visits = [];
      for (let round = 0; round < rounds; round += 1) {
        visits.push(await browser.visit(`${server.resolvedUrls?.local[0]}${link}`, ["performance"]));
      }
      const score = median(visits.map(({ scores }) => scores["performance"] ?? 0));
      const machine = median(visits.map(({ machine }) => machine));
      rows.push(
        line(`Lighthouse performance, ${name}, median of ${rounds}`, String(score), {
          text: `≥ ${goal}`,
          met: score >= goal,
        }),
        // The score falls with the processor's speed; below about 1000 it tells of the machine.
        line("  speed of the machine by Lighthouse's own measure", machine.toFixed(0)),
      );
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
