import { type BrowserContext, expect, type FrameLocator, type Page, test as plain } from "@playwright/test";
import type { Step } from "./front-channel.ts";
import { ReplayServer } from "./replay-server.ts";

/** A new process for every site that is visited costs more than the visit; the network service, which adds the headers, is one anyway. */
const oneProcess = ["--disable-site-isolation-trials", "--renderer-process-limit=1"];

/** A test in a browser for which every address of the recordings is the replay server. */
export const test = plain.extend<object, { readonly replay: ReplayServer }>({
  replay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const replay = await ReplayServer.start();
      await use(replay);
      await replay.stop();
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ launchOptions, replay }, use) => {
      const rules = `MAP *.example 127.0.0.1:${replay.port}, MAP * ~NOTFOUND`;
      const args = [
        ...(launchOptions.args ?? []),
        `--host-resolver-rules=${rules}`,
        "--no-proxy-server",
        ...oneProcess,
      ];
      await use({ ...launchOptions, args });
    },
    { scope: "worker" },
  ],
  ignoreHTTPSErrors: true,
});

/** The first form for a choice. A decision to log in names who does; the form does not. */
const formFor = (choice: string) => `:nth-match(form[data-choice="${choice}"], form[data-choice="person"], 1)`;

/** The Person of a recording, at a real browser: the window that is in front, and the frame in it where that is used. */
export class PersonAtBrowser {
  readonly #context: BrowserContext;
  #tab: Page;
  #isFramed = false;

  constructor(tab: Page) {
    this.#context = tab.context();
    this.#tab = tab;
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "open") await this.#tab.goto(step.url, { waitUntil: "commit" });
    else if (step.kind === "choose") await this.#choose(step.choice, step.filled);
    else if (step.page === "frame-blocked") await this.#seeNothing();
    else await expect(this.#front().locator(`[data-message="${step.n}"]`)).toHaveText(step.page);
  }

  #front(): Page | FrameLocator {
    return this.#isFramed ? this.#tab.frameLocator("iframe[name=frame]") : this.#tab;
  }

  async #choose(choice: string, filled: ReadonlyMap<string, string>): Promise<void> {
    const form = this.#front().locator(formFor(choice));
    const target = await form.evaluate((element: HTMLFormElement, values) => {
      for (const field of element.querySelectorAll<HTMLInputElement>("[data-fills]"))
        field.value = values[field.name] ?? "";
      return element.target;
    }, Object.fromEntries(filled));
    const opened = target === "_blank" ? this.#context.waitForEvent("page") : undefined;
    await form.getByRole("button").press("Enter");
    if (opened !== undefined) {
      this.#tab = await opened;
      this.#isFramed = false;
    } else if (target === "frame") this.#isFramed = true;
  }

  /** A browser shows a page of its own where a page may not be framed. */
  async #seeNothing(): Promise<void> {
    await expect.poll(() => this.#tab.frame({ name: "frame" })?.url()).toBe("chrome-error://chromewebdata/");
  }
}
