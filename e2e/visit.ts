import { expect, type Locator, type Page } from "@playwright/test";
import type { Catalogue, Language } from "../src/i18n/i18n.ts";
import { RunPage } from "./run-page.ts";

/** How a page is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

type Pane = "diagram" | "screen" | "steps" | "scenario" | "attack" | "defences";
type InspectorTab = keyof Catalogue["uiInspector"]["tab"];

/** A page in one look, with the texts that it shows; it finds everything whatever the layout of that size is. */
export class Visit {
  readonly page: Page;
  readonly run: RunPage;
  /** Every text on the page, in its language. */
  readonly say: Catalogue;
  /** One thing at a time, with the inspector in a sheet. */
  readonly isNarrow: boolean;
  /** The Person's screen and the inspector share a pane. */
  private readonly isLow: boolean;

  constructor(page: Page, say: Catalogue, { width, height }: Look) {
    this.page = page;
    this.run = new RunPage(page);
    this.say = say;
    this.isNarrow = width <= 900;
    this.isLow = height < 900;
  }

  readonly button = (name: string): Locator => this.page.getByRole("button", { name, exact: true });

  readonly heading = (name: string): Locator => this.page.getByRole("heading", { name, exact: true }).first();

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** Waits for the run of this scenario, at this step where it is given. */
  async atRun(scenario: keyof Catalogue["scenarios"], step?: number): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText(this.say.scenarios[scenario].title);
    if (step === undefined) return;
    // A phone has no room for the number, but the caption says it everywhere.
    const [before = ""] = this.say.uiShell.steps.of.replace("{{n}}", String(step)).split("{{total}}");
    await expect(this.page.locator(".caption")).toContainText(before);
  }

  /** Brings a part of the run's page to the front. */
  async pane(pane: Pane): Promise<void> {
    if (pane === "diagram" && !this.isNarrow) return;
    if (pane === "screen" && !this.isNarrow && !this.isLow) return;
    const { panes } = this.say.uiShell;
    // While an attack runs on a low screen the left pane is folded away.
    const unfold = this.button(panes.showLeft);
    if (pane !== "screen" && !this.isNarrow && (await unfold.isVisible())) await unfold.click();
    const name = pane === "attack" ? this.say.uiAttack.tab : panes[pane];
    await this.page.getByRole("tab", { name, exact: true }).first().click();
  }

  /** Opens a tab of the inspector. */
  async inspector(tab: InspectorTab): Promise<void> {
    const { panes } = this.say.uiShell;
    if (this.isNarrow && !(await this.dialog.isVisible())) await this.button(panes.inspector).click();
    if (!this.isNarrow && this.isLow) await this.page.getByRole("tab", { name: panes.inspector, exact: true }).click();
    const tabs = this.page.getByRole("tablist", { name: this.say.uiInspector.label, exact: true });
    // A tab may have a count behind its name.
    const name = new RegExp(`^${this.say.uiInspector.tab[tab]}`);
    await tabs.getByRole("tab", { name }).click();
    await expect(this.page.getByRole("tabpanel", { name }).last()).toBeVisible();
  }

  /** Closes the window, menu or mode that lies over the page. */
  async leave(): Promise<void> {
    await this.page.keyboard.press("Escape");
  }
}
