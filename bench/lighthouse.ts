import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { browserArguments } from "../scripts/browser.mjs";

type Category = "accessibility" | "best-practices" | "performance";

/** What Lighthouse found on one page. */
interface Findings {
  /** 0–100 of each category asked for. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that failed, also those that count for nothing in the score, with the first place where. */
  readonly failed: readonly string[];
  /** Audits that found something to look at; the others did not apply or are for a person to judge. */
  readonly applied: ReadonlySet<string>;
  /** How fast the machine was meanwhile: about 2000 for a good desktop that does nothing else. */
  readonly machine: number;
}

/** A Chromium of its own, to whose debugging port Lighthouse is given the key. */
interface LighthouseBrowser {
  visit(url: string, categories: readonly Category[]): Promise<Findings>;
  close(): Promise<void>;
}

/** What only makes Lighthouse wait or take pictures; figures of speed are measured with its own waiting. */
const quick = {
  disableFullPageScreenshot: true,
  skipAboutBlank: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
  cpuQuietThresholdMs: 500,
} as const;

/** Starts the browser; every page is visited in the form of a desktop, from an empty cache. */
export async function lighthouseBrowser(executablePath: string | undefined): Promise<LighthouseBrowser> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  return {
    async visit(url, categories) {
      const settings = categories.includes("performance") ? {} : quick;
      const flags = { port, logLevel: "error" as const, onlyCategories: [...categories], ...settings };
      const run = await lighthouse(url, flags, desktopConfig);
      if (run === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
      const { runtimeError } = run.lhr;
      if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
      return findingsOf(run.lhr);
    },
    close: () => browser.close(),
  };
}

function findingsOf({ categories, audits, environment }: Result): Findings {
  const all = Object.values(audits);
  const asked = all.filter(({ scoreDisplayMode }) => scoreDisplayMode === "binary" || scoreDisplayMode === "error");
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const);
  return {
    scores: Object.fromEntries(scores),
    failed: asked.filter(({ score }) => score !== 1).map(({ id, details }) => `${id} ${firstPlace(details)}`.trim()),
    applied: new Set(asked.map(({ id }) => id)),
    machine: environment.benchmarkIndex,
  };
}

/** The first thing that an audit complains of, short enough for a line of a report. */
function firstPlace(details: Result["audits"][string]["details"]): string {
  const items = details !== undefined && "items" in details && Array.isArray(details.items) ? details.items : [];
  return JSON.stringify(items[0] ?? "").slice(0, 400);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
