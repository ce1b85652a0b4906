import type { Page } from "@playwright/test";

/** Processor time of the page's main thread so far, in milliseconds. */
export interface MainThread {
  /** Script, style and layout. */
  readonly work: number;
  /** Every task: those three, and what paints and schedules. */
  readonly tasks: number;
}

/** Reads the main thread's own clock, which stands still while the machine is busy with something else. */
export async function mainThreadClock(page: Page): Promise<() => Promise<MainThread>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1_000;
    return {
      work: value("ScriptDuration") + value("RecalcStyleDuration") + value("LayoutDuration"),
      tasks: value("TaskDuration"),
    };
  };
}

/** Waits until the page has painted two frames, so that what a key set in motion is done. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
