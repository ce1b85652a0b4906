import type { Page } from "@playwright/test";
import { type MainThread, mainThreadClock, twoFrames } from "./main-thread.ts";

export interface StepTimes {
  readonly messages: number;
  /** Script, style and layout of each step, in milliseconds. */
  readonly work: readonly number[];
  /** Steps whose picture was right in the first frame after the key. */
  readonly inNextFrame: number;
}

/** Opens a run on screen and steps through all of it with the arrow key. */
export async function stepThrough(page: Page, address: string, link: string): Promise<StepTimes> {
  await page.goto(`${address}${link}`);
  await page.locator("svg.diagram-picture .message").first().waitFor({ state: "attached" });
  const messages = await page.locator("[data-step]").count();
  await watchFrames(page);
  await page
    .locator("svg.diagram-picture")
    .first()
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Home");
  await twoFrames(page);
  const clock = await mainThreadClock(page);
  const overhead = await frameOverhead(page, clock);
  const work: number[] = [];
  for (let step = 2; step <= messages; step += 1) {
    const before = await clock();
    await page.keyboard.press("ArrowRight");
    await twoFrames(page);
    work.push(Math.max(0, (await clock()).work - before.work - overhead));
  }
  const shown = await page.evaluate(() => (globalThis as unknown as { shownSteps: string[] }).shownSteps);
  const inNextFrame = shown.filter((each, index) => Number(each) === index + 2).length;
  return { messages, work, inNextFrame };
}

/** What asking for two frames costs by itself. */
async function frameOverhead(page: Page, clock: () => Promise<MainThread>): Promise<number> {
  const rounds = 20;
  const before = await clock();
  for (let round = 0; round < rounds; round += 1) await twoFrames(page);
  return ((await clock()).work - before.work) / rounds;
}

/** Notes for each arrow key which message the picture shows as current when the next frame begins to be drawn. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownSteps: shown });
    addEventListener(
      "keydown",
      ({ key }) => {
        if (key !== "ArrowRight") return;
        requestAnimationFrame(() => {
          // The frame's own callbacks run before this microtask, its style and layout after.
          queueMicrotask(() => {
            const current = document.querySelector("svg.diagram-picture .message[data-tense=current]");
            shown.push(current?.getAttribute("data-n") ?? "");
          });
        });
      },
      { capture: true },
    );
  });
}
