import { expect } from "@playwright/test";
import { type StoryInput, simulate } from "../src/library.ts";
import { frontChannelOf } from "./front-channel.ts";
import { PersonAtBrowser, test } from "./replay.fixture.ts";

/**
 * The simulated browser against a real one: recordings are replayed over real origins, and every header that a browser
 * adds by itself must be the one that was simulated.
 */
const scenarios = ["launch-1", "launch-2a", "launch-3a", "launch-3a-par", "launch-3b"];
const ways: readonly Pick<StoryInput, "settings" | "off">[] = [
  // The second start meets the cookies of the first.
  { settings: { window: "same", "launch-method": "get", starts: "2" } },
  { settings: { window: "same", "launch-method": "post", starts: "2" } },
  { settings: { window: "new-tab", "launch-method": "get" } },
  { settings: { window: "new-tab", "launch-method": "post" } },
  { settings: { window: "iframe", "launch-method": "get" } },
  { settings: { window: "iframe", "launch-method": "post" }, off: ["frame-ancestors"] },
];

/** `npm test` has half of them: every option in every window, by one method or the other; `npm test -- views` has all. */
const all = process.env["EVERY_VIEW"] !== undefined;
const stories: readonly StoryInput[] = scenarios.flatMap((scenario, place) =>
  ways.filter((_, at) => all || (at + Math.floor(at / 2) + place) % 2 === 0).map((way) => ({ scenario, ...way })),
);

for (const story of stories) {
  const settings = Object.entries(story.settings ?? {}).map(([name, value]) => `${name}=${value}`);
  const off = (story.off ?? []).map((check) => `without ${check}`);
  test(`Chromium sends what was simulated: ${[story.scenario, ...settings, ...off].join(" ")}`, async ({
    page,
    replay,
  }) => {
    const { exchanges, steps } = frontChannelOf((await simulate(story)).messages);
    const expected = exchanges.map(({ request }) => request);
    replay.load(exchanges);
    const person = new PersonAtBrowser(page);
    for (const step of steps) {
      if (step.kind === "see") {
        const seen = () => replay.seen.slice(0, step.exchanges);
        await expect.poll(seen, { intervals: [10, 20, 50] }).toEqual(expected.slice(0, step.exchanges));
      }
      await person.take(step);
    }
    expect(replay.seen).toEqual(expected);
  });
}
