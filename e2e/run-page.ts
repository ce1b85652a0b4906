import { expect, type Locator, type Page } from "@playwright/test";

interface Look {
  readonly language?: "nl" | "en";
  readonly theme?: "light" | "dark";
}

/** The run on screen, by what a person sees. Texts are English unless a test asks for Dutch. */
export class RunPage {
  readonly page: Page;
  readonly stepField: Locator;
  readonly steps: Locator;
  readonly picture: Locator;
  readonly screen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stepField = page.getByRole("textbox", { name: /Go to step|Ga naar stap/ });
    this.steps = page.locator("[data-step]");
    this.picture = page.locator("svg.diagram-picture[data-future]");
    this.screen = page.getByRole("tabpanel", { name: /Person's screen|Scherm van de Persoon/ });
  }

  /** Opens a link with these display choices and waits for the run and its picture. */
  async open(link: string, { language = "en", theme = "light" }: Look = {}): Promise<void> {
    await this.look({ language, theme });
    await this.page.goto(link);
    await this.ready();
  }

  async look(look: Look): Promise<void> {
    await this.page.addInitScript((display) => {
      if (localStorage.getItem("koppelmij-display") === null) {
        localStorage.setItem("koppelmij-display", JSON.stringify(display));
      }
    }, look);
  }

  async ready(): Promise<void> {
    await expect(this.picture).toBeVisible();
  }

  /** Cuts the network off once the page is kept for working offline. The test has to allow the worker that keeps it. */
  async loseNetwork(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 50));
    });
    await this.page.context().setOffline(true);
  }

  /** The present step by every place that shows it: number, list and diagram must agree. */
  async expectStep(n: number): Promise<void> {
    await expect(this.stepField).toHaveValue(String(n));
    await expect(this.steps.locator("[aria-current=step]")).toHaveCount(1);
    await expect(this.page.locator(`[data-step="${n}"] [aria-current=step]`)).toBeVisible();
    await expect(this.picture.locator(`.message[data-tense=current][data-n="${n}"]`)).toHaveCount(1);
  }

  async total(): Promise<number> {
    return this.steps.count();
  }

  /** Waits until the address bar has caught up with the cursor. */
  async expectAddress(pattern: RegExp): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).hash).toMatch(pattern);
  }
}
