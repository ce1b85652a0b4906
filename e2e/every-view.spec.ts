import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { loadCatalogue } from "../src/i18n/i18n.ts";
import { expectNoViolations, type Scope } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { screenViews } from "./screen-views.ts";
import { pageViews, runViews, type View } from "./views.ts";
import { type Look, Visit } from "./visit.ts";

/** All looks take a quarter of an hour: `npm test` has the first one, `npm test -- views` has them all. */
const all = process.env["EVERY_VIEW"] !== undefined;

/** Three sizes, both languages, both themes: axe looks in each of these and once more at the colours of the other theme. */
const looks: readonly Look[] = [
  { language: "nl", theme: "light", width: 1280, height: 720 },
  { language: "en", theme: "light", width: 1920, height: 1080 },
  { language: "en", theme: "dark", width: 390, height: 844 },
];

const groups: Readonly<Record<string, () => Promise<readonly View[]>>> = {
  "the run": async () => runViews,
  "the other pages": async () => pageViews,
  ...(all && { "the Person's screen": screenViews }),
};

for (const look of all ? looks : looks.slice(0, 1)) {
  const { language, theme, width, height } = look;
  const name = `${width}x${height}-${language}-${theme}`;
  for (const [group, views] of Object.entries(groups)) {
    test(`no violations, and a picture of each view of ${group}, ${name}`, async ({ page }) => {
      test.setTimeout(600_000);
      const folder = join(import.meta.dirname, "../screenshots", name);
      mkdirSync(folder, { recursive: true });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: "reduce" });
      const visit = new Visit(page, await loadCatalogue(language), look);
      await visit.run.look({ language, theme });
      for (const view of await views()) {
        await test.step(view.name, async () => {
          const shown = await show(visit, view);
          await shown.screenshot({ path: join(folder, `${view.name}.png`), animations: "disabled" });
          await expectNoViolations(shown, view);
          if (all || view.part === undefined) await expectColoursOfTheOtherTheme(shown, view);
          if (shown !== page) await shown.close();
          await view.close?.(visit);
        });
      }
    });
  }
}

/** Opens a view and returns the page that it is in. */
async function show(visit: Visit, view: View): Promise<Page> {
  if (view.link !== undefined) await visit.page.goto(`./${view.link}`);
  await view.open?.(visit);
  const page = (await view.openWindow?.(visit)) ?? visit.page;
  await expect(view.shows(visit, page)).toBeVisible();
  return page;
}

/** A theme is nothing but colours, so in the other one there is nothing else to look at. */
async function expectColoursOfTheOtherTheme(page: Page, scope: Scope): Promise<void> {
  await page.evaluate(switchTheme);
  await expectNoViolations(page, { ...scope, coloursOnly: true });
  await page.evaluate(switchTheme);
}

function switchTheme(): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = dataset["theme"] === "dark" ? "light" : "dark";
}
