import { expect, type Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { nl } from "../src/i18n/nl.ts";
import { simulate } from "../src/library.ts";
import { readPlace, stepAt } from "../src/ui/state/place.ts";
import { readRunLink } from "../src/ui/state/run-link.ts";
import { stopLink, type Tour, tours } from "../src/ui/tours/tours.ts";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

test.use({ viewport: { width: 1280, height: 720 } });

type Language = "nl" | "en";

/** The texts of a tour by the ids of its data. */
interface TourTexts {
  readonly title: string;
  readonly stops: Readonly<Record<string, { readonly title: string }>>;
}

const texts: Readonly<Record<Language, Readonly<Record<string, TourTexts>>>> = { nl: nl.tours, en: en.tours };
const say = {
  nl: {
    present: (title: string) => `Presenteren: ${title}`,
    stop: (n: number, total: number) => `Halte ${n} van ${total}`,
    step: (n: number, total: number) => `Stap ${n} van ${total}`,
    end: "Einde van de rondleiding",
    all: "Alle rondleidingen",
    home: "Naar de startpagina",
    next: (title: string) => `Volgende rondleiding: ${title}`,
    openNotes: "Venster met notities openen",
  },
  en: {
    present: (title: string) => `Present: ${title}`,
    stop: (n: number, total: number) => `Stop ${n} of ${total}`,
    step: (n: number, total: number) => `Step ${n} of ${total}`,
    end: "End of the tour",
    all: "All tours",
    home: "To the start page",
    next: (title: string) => `Next tour: ${title}`,
    openNotes: "Open the window with notes",
  },
};

/** What is on the stage at one moment of a tour. */
interface Moment {
  /** The number of the stop and its title, as the bar of the tour says them. */
  readonly stop: string;
  readonly title: string;
  /** The beginning of the caption. */
  readonly caption: string;
  readonly n: number;
}

/** Everything that a tour is to show, in its order: each step of each stop, by what the engine says of its story. */
async function momentsOf(tour: Tour, language: Language): Promise<readonly Moment[]> {
  const runs = tour.stops.map(async (stop, index) => {
    const link = readRunLink(stopLink(stop));
    if (!link.ok) throw new Error(link.problem.word);
    const { messages } = await simulate(link.story);
    const [from = 1, until = 0] = [stop.from, stop.until].map((place) => stepAt(messages, readPlace(place)));
    return Array.from({ length: until - from + 1 }, (_, at) => ({
      stop: say[language].stop(index + 1, tour.stops.length),
      title: texts[language][tour.id]?.stops[stop.id]?.title ?? stop.id,
      caption: say[language].step(from + at, messages.length),
      n: from + at,
    }));
  });
  return (await Promise.all(runs)).flat();
}

/** Waits until bar, caption and picture all show the moment; looks every frame, since a talk has many. */
async function expectMoment(page: Page, moment: Moment): Promise<void> {
  await page.waitForFunction(({ stop, title, caption, n }) => {
    const bar = document.querySelector("section[aria-label^='Tour:'], section[aria-label^='Rondleiding:']");
    const current = document.querySelector(".diagram-picture .message[data-tense=current]");
    return (
      bar?.textContent?.includes(stop) &&
      bar.textContent.includes(title) &&
      document.querySelector(".caption")?.textContent?.startsWith(`${caption}:`) &&
      current?.getAttribute("data-n") === String(n)
    );
  }, moment);
}

/** Gives a whole tour with PageDown alone, which it starts with Enter, up to the screen after its last stop. */
async function give(page: Page, tour: Tour, language: Language, onStart?: () => Promise<void>): Promise<void> {
  const moments = await momentsOf(tour, language);
  const start = page.getByRole("button", { name: say[language].present(texts[language][tour.id]?.title ?? "") });
  await start.focus();
  await page.keyboard.press("Enter");
  const [first] = moments;
  if (first === undefined) throw new Error(`${tour.id} shows nothing`);
  await expectMoment(page, first);
  await onStart?.();
  for (const moment of moments.slice(1)) {
    await page.keyboard.press("PageDown");
    await expectMoment(page, moment);
  }
  await page.keyboard.press("PageDown");
  await expect(page.getByText(say[language].end, { exact: true })).toBeVisible();
  const shown = page.getByRole("listitem");
  await expect(shown).toHaveText(Object.values(texts[language][tour.id]?.stops ?? {}).map(({ title }) => title));
}

const [browser, options, steal, authorise] = tours;
if (browser === undefined || options === undefined || steal === undefined || authorise === undefined)
  throw new Error("there are four tours");

test("the first tour is given in Dutch; at its end the clicker waits, and goes back", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "nl" });
  await page.goto("./#/tours");
  await give(page, browser, "nl");
  await expectNoViolations(page);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: nl.tours.browser.title })).toBeFocused();
  await page.keyboard.press("PageUp");
  const last = (await momentsOf(browser, "nl")).at(-1);
  if (last !== undefined) await expectMoment(page, last);
});

test("the tour of the options is given in English, and its end leads to the next one", async ({ page }) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/tours");
  await give(page, options, "en");
  await page.reload();
  await expect(page.getByText(say.en.end, { exact: true })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: say.en.next(en.tours.steal.title) })).toBeFocused();
  await page.keyboard.press("Enter");
  const [first] = await momentsOf(steal, "en");
  if (first !== undefined) await expectMoment(page, first);
});

test("the workshop is given in English, and its end leads home by keyboard, out of presenter mode", async ({
  page,
}) => {
  const run = new RunPage(page);
  await run.look({ language: "en" });
  await page.goto("./#/tours");
  await give(page, steal, "en");
  for (const name of [say.en.next(en.tours.authorise.title), say.en.all, say.en.home]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await run.expectAddress(/^#\/$/);
  await page.goto("./#/run/authorise");
  await run.ready();
  await expect(page.getByText("Presenter mode", { exact: true })).toBeHidden();
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("the last tour is given in Dutch with the window of notes, whose clock runs, up to the end", async ({
    page,
  }) => {
    const run = new RunPage(page);
    await run.look({ language: "nl" });
    await page.goto("./#/tours");
    await run.loseNetwork();
    await page.reload();
    let notes = page;
    let started = "";
    const clock = () => notes.locator("dt:text-is('Verstreken') + dd");
    await give(page, authorise, "nl", async () => {
      const opened = page.waitForEvent("popup");
      await page.evaluate((name) => {
        document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.focus();
      }, say.nl.openNotes);
      await page.keyboard.press("Enter");
      notes = await opened;
      started = (await clock().textContent()) ?? "";
      await page.bringToFront();
    });
    await expect(notes.getByText(say.nl.end, { exact: true })).toBeVisible();
    await expect(notes.getByText(say.nl.step(68, 68))).toBeHidden();
    await expect(clock()).not.toHaveText(started);
    await expect(clock()).toHaveText(/^\d+:\d\d$/);
    await notes.keyboard.press("PageUp");
    const last = (await momentsOf(authorise, "nl")).at(-1);
    if (last !== undefined) await expectMoment(page, last);
  });
});
