import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

/** What an audience reads, in both languages. */
const told = {
  nl: {
    stopped: /De aanval is gestopt\. Er logde een ander in/,
    succeeded: "Mallory ziet de naam en de taak van Noor.",
    mallory: "Browser van Mallory",
    noor: "Browser van Noor",
    refused: /Foutpagina|fout/i,
    fork: "Vanaf hier anders dan het eerlijke verloop",
  },
  en: {
    stopped: /The attack was stopped\. Someone else logged in/,
    succeeded: "Mallory sees the name and the task of Noor.",
    mallory: "Browser of Mallory",
    noor: "Browser of Noor",
    refused: /error/i,
    fork: "From here on it differs from the honest run",
  },
} as const;

const step = (page: Page) => page.getByRole("textbox", { name: /Go to step|Ga naar stap/ }).inputValue();
const current = (page: Page) => page.locator("[data-step] [aria-current=step]");

for (const language of ["nl", "en"] as const) {
  test(`the stolen launch request is told by keyboard alone, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const say = told[language];
    const run = new RunPage(page);
    await run.open("./#/run/launch-3a", { language });
    const verdict = page.locator("[data-verdict]");
    const mallory = page.getByRole("region", { name: say.mallory });
    await expect(verdict).toHaveCount(0);
    await expect(mallory).toHaveCount(0);

    // The fork: the request is seen and held back.
    await page.keyboard.press("a");
    await expect(verdict).toHaveText(say.stopped);
    await expect(page.getByText(say.fork, { exact: true })).toBeVisible();
    const fork = await step(page);
    await expect(page.getByRole("region", { name: say.noor })).toBeVisible();
    // Nine lifelines stand beside two browsers without scrolling sideways.
    await expect(page.locator(".diagram-party")).toHaveCount(9);
    await expect
      .poll(() =>
        run.picture.evaluate(
          (each) => (each.closest("section")?.scrollWidth ?? 0) - (each.closest("section")?.clientWidth ?? 0),
        ),
      )
      .toBe(0);
    await expect(run.picture.locator("[data-tense=current] .glance")).toHaveCount(1);
    await expect(run.picture.locator("[data-tense=current] .crossed")).toHaveCount(1);

    // The theft, and the check that stops it.
    await page.keyboard.press("d");
    await expect(run.picture.locator("[data-tense=current][data-attacker]")).toHaveCount(1);
    await page.keyboard.press("d");
    await expect(run.picture.locator("[data-tense=current] .failure")).toHaveCount(1);
    const decisive = await step(page);

    // Switched off, the same step passes; then Noor's name and questions stand in Mallory's browser.
    await page.keyboard.press("t");
    await expect(verdict).toHaveText(say.succeeded);
    await expect(run.stepField).toHaveValue(decisive);
    await run.expectAddress(/off=subject-equality/);
    await page.keyboard.press("d");
    await expect(mallory).toContainText("Noor");
    await expect(mallory.getByRole("radio").first()).toBeAttached();

    // Switched on again they become a refusal.
    await page.keyboard.press("t");
    await expect(verdict).toHaveText(say.stopped);
    await expect(run.stepField).toHaveValue(decisive);
    for (let left = 5; left > 0; left -= 1) await page.keyboard.press("ArrowRight");
    await expect(mallory.getByRole("radio")).toHaveCount(0);
    await expect(mallory).toContainText(say.refused);

    // Back to the honest run, at the same request.
    await page.keyboard.press("a");
    await expect(verdict).toHaveCount(0);
    await expect(run.stepField).toHaveValue(fork);
    await expect(current(page)).toHaveCount(1);
  });
}

// In the light theme each of them is a view.
test("no violations while an attack is on screen in the dark theme", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const run = new RunPage(page);
  await run.look({ language: "en", theme: "dark" });
  await page.goto("./#/run/launch-3a?attack=launch-theft-clean-browser&off=subject-equality&step=62");
  await run.ready();
  await expect(page.locator("[data-verdict=succeeded]")).toBeVisible();
  await page.getByRole("tab", { name: "Who knows what" }).click();
  await expect(page.locator("[data-knows=attacker]")).toBeVisible();
  for (const tab of ["Attack", "Defences", "Steps"]) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await expectNoViolations(page);
  }
});

test("another attack is picked and loses a capability; on a phone one browser shows at a time", async ({ page }) => {
  const run = new RunPage(page);
  await page.setViewportSize({ width: 1600, height: 1000 });
  await run.open("./#/run/launch-3a");
  await page.getByRole("tab", { name: "Attack", exact: true }).click();
  await page.getByLabel("Which attack?").selectOption({ label: "3 · Replay from history or log" });
  await expect(page.locator("[data-verdict]")).toBeVisible();
  await page.getByRole("switch", { name: "Reads the address that opens the module" }).click();
  await expect(page.locator("[data-verdict=lacks]")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo: Attacker without/ })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("tab", { name: "Person's screen" }).click();
  await page.getByRole("button", { name: "Browser of Mallory" }).click();
  await expect(page.getByRole("region", { name: "Browser of Mallory" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Browser of Noor" })).toBeHidden();
});
