import { expect } from "@playwright/test";
import { simulate } from "../src/library.ts";
import { readRunLink } from "../src/ui/state/run-link.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

/** Stories that end on, or pass, every page that option 3a can show. */
const stories = [
  "./#/run/launch-3a",
  "./#/run/launch-3a?do=consent-collect:refuse",
  "./#/run/launch-3a?do=consent-collect:consent-without-start",
  "./#/run/launch-3a?do=digid-collect:cancel",
  "./#/run/launch-3a?do=digid-launch:mallory",
  "./#/run/launch-3a?set=time-in-module:5h",
  "./#/run/launch-3a?alter=12~url.query.redirect_uri~https%3A%2F%2Fattacker.example%2F",
];

/** How many steps a story has. */
async function stepsOf(address: string): Promise<number> {
  const link = readRunLink(address.replace("./", ""));
  if (!link.ok) throw new Error(link.problem.word);
  return (await simulate(link.story)).messages.length;
}

/** The language in which each task of the provider is spoken; its words are Dutch in any language of the page. */
function languagesOfTasks(frame: Element): readonly string[] {
  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text;
    if (/uw long|slaapdagboek/.test(data)) found.push(parentElement?.closest<HTMLElement>("[lang]")?.lang ?? "");
  }
  return found;
}

for (const language of ["en", "nl"] as const) {
  test(`every page is marked as simulated, has no password field and no unfilled text, ${language}`, async ({
    page,
  }) => {
    test.slow();
    const run = new RunPage(page);
    const frame = page.locator(".browser-frame");
    const spoken: string[] = [];
    await run.look({ language });
    for (const story of stories) {
      await page.goto(story);
      await run.ready();
      await expect(run.steps).toHaveCount(await stepsOf(story));
      const shown = page
        .locator("[data-step]")
        .filter({ hasText: /The browser shows a page|De browser toont een pagina/ });
      const pages = await shown.all();
      // The other stories show the same pages up to the one on which they end.
      for (const step of story === stories[0] ? pages : pages.slice(-1)) {
        await step.getByRole("button").first().click();
        await expect(frame.getByText(/^(Simulated|Nagebootst)$/).locator("visible=true")).toHaveCount(1);
        await expect(frame.locator("h3")).toBeVisible();
        await expect(frame.locator("input[type=password]")).toHaveCount(0);
        await expect(frame).not.toContainText(/\{\{|undefined/);
        spoken.push(...(await frame.evaluate(languagesOfTasks)));
      }
    }
    expect(spoken.length).toBeGreaterThan(3);
    expect(new Set(spoken)).toEqual(new Set(["nl"]));
  });
}

test("the address bar follows the browser, also between pages", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=4");
  const address = page.getByTestId("address").locator("visible=true");
  await expect(address).toHaveText(/^pgo\.example/);
  await page.getByRole("textbox", { name: /Go to step/ }).fill("17");
  await page.keyboard.press("Enter");
  await expect(page.getByText("On its way to")).toBeVisible();
  await expect(address).toHaveText(/^digid\.example/);
});

test("while the browser is on its way its last page stays, and does nothing", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=64");
  await expect(run.screen.getByText("On its way to")).toBeVisible();
  const behind = page.locator(".browser-frame [inert]");
  await expect(behind.getByRole("heading", { includeHidden: true })).toHaveText("May Ademmodule use your data?");
  const takesFocus = behind
    .locator("button")
    .first()
    .evaluate((button: HTMLButtonElement) => {
      button.focus();
      return document.activeElement === button;
    });
  expect(await takesFocus).toBe(false);

  // What opens in a tab of its own has no page behind it.
  await page.goto("./#/run/launch-3a?set=window:new-tab&step=46");
  await expect(run.screen.getByText("There is no page here yet.")).toBeVisible();
  await expect(behind).toHaveCount(0);
});

test("a site that may not be framed is named by the browser", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?set=window:iframe&step=9999");
  await expect(run.screen.getByRole("heading", { name: "dva.example cannot be shown here" })).toBeVisible();
});

test("the chosen answer is pressed, and the others ask what if", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=28");
  const answers = run.screen.locator("[data-choice]");
  await expect(answers).toHaveCount(4);
  await expect(run.screen.getByRole("button", { pressed: true })).toHaveText(/Yes, this once/);
  await expect(run.screen.getByRole("button", { pressed: false }).first()).toContainText("what if?");
});

test("time can pass before the answer", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a?step=40");
  await run.screen.getByRole("button", { name: "Otherwise…" }).click();
  await page.getByRole("menuitem", { name: "First wait 20 minutes" }).click();
  await run.expectAddress(/do=.*pick-task:wait:20m/);
});

test("the questionnaire can be filled in, and only the choice goes on", async ({ page }) => {
  const run = new RunPage(page);
  await run.open("./#/run/launch-3a");
  const step = page.locator("[data-step]").filter({ hasText: "The browser shows a page: Questions of the module" });
  await step.getByRole("button").first().click();
  const first = run.screen.getByRole("group").first();
  await first.getByRole("radio", { name: "Always" }).check();
  await expect(first.getByRole("radio", { name: "Always" })).toBeChecked();
  await run.screen.getByRole("button", { name: /Send/ }).click();
  await expect(run.screen.getByRole("heading", { name: /Welcome back/ })).toBeVisible({ timeout: 30_000 });
});
