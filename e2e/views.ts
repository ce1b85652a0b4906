import type { Locator, Page } from "@playwright/test";
import type { Visit } from "./visit.ts";

/** One thing that the page can show. */
export interface View {
  /** The name of its picture. */
  readonly name: string;
  /** Where it is; without one it opens from where the view before it ends. */
  readonly link?: string;
  /** What to do there to see it. */
  readonly open?: (visit: Visit) => Promise<void>;
  /** Does so, and it shows in a window of its own, which is closed afterwards. */
  readonly openWindow?: (visit: Visit) => Promise<Page>;
  /** What is there once it shows; given the window where it has one. */
  readonly shows: (visit: Visit, page: Page) => Locator;
  /** The part that it is about, where the rest of the page has been looked at in another view. */
  readonly part?: string;
  /** The picture of the run is what it is about. */
  readonly picture?: boolean;
  /** What leads back to the page below. */
  readonly close?: (visit: Visit) => Promise<void>;
}

const panel = "[role=tabpanel][data-state=active]";
const dialog = "[role=dialog]";
const leave = (visit: Visit) => visit.leave();
const key = (name: string) => (visit: Visit) => visit.page.keyboard.press(name);

const onStage = ({ page }: Visit) => page.locator("html[data-presenting] svg.diagram-picture[data-future]");

/** The pages beside the run. */
export const pageViews: readonly View[] = [
  { name: "home", link: "#/", shows: ({ say, heading }) => heading(say.uiHome.title) },
  {
    name: "about",
    open: ({ button, say }) => button(say.uiShell.disclaimer.open).click(),
    shows: ({ dialog }) => dialog,
    part: dialog,
    close: leave,
  },
  { name: "scenarios", link: "#/scenarios", shows: ({ page }) => page.getByRole("table").getByRole("link").first() },
  { name: "background", link: "#/background", shows: ({ page }) => page.locator("#term-dva") },
  {
    name: "compare",
    link: "#/compare",
    shows: ({ page, say }) => page.getByText(say.uiCompare.done),
  },
  {
    name: "compare-lock-step",
    open: ({ say, heading }) => heading(say.uiCompare.lock.title).evaluate((each) => each.scrollIntoView()),
    shows: ({ page, say }) => page.locator("section").filter({ hasText: say.uiCompare.lock.title }).locator("table"),
    part: "section",
  },
  {
    name: "matrix",
    link: "#/matrix",
    open: async ({ page, button, say }) => {
      await page.getByRole("main").getByRole("link").filter({ hasText: say.uiMatrix.result.refused }).first().waitFor();
      await button(say.uiMatrix.stop).click();
    },
    shows: ({ button, say }) => button(say.uiMatrix.again),
  },
  { name: "tours", link: "#/tours", shows: ({ say, heading }) => heading(say.uiPresent.tours.title) },
  {
    name: "tour",
    open: ({ page, say }) => page.getByRole("button", { name: say.uiPresent.tours.present }).first().click(),
    shows: ({ run }) => run.picture,
  },
  {
    name: "notes",
    openWindow: async ({ page, button, say }) => {
      const opened = page.waitForEvent("popup");
      await button(say.uiPresent.openNotes).click();
      return opened;
    },
    shows: ({ say }, page) => page.getByText(say.uiPresent.notes.planned),
  },
  {
    name: "tour-end",
    link: "#/tour-end",
    shows: ({ page, say }) => page.getByText(say.uiPresent.end.title),
    close: ({ button, say }) => button(say.uiPresent.end.home).click(),
  },
  {
    name: "problem",
    link: "#/run/launch-3a?stap=3",
    open: (visit) => visit.atRun("launch-3a"),
    shows: ({ page }) => page.getByRole("alert"),
    part: "[role=alert]",
    close: ({ page, say }) => page.getByRole("alert").getByRole("button", { name: say.uiShell.close }).click(),
  },
  {
    name: "embedded",
    link: "?embed#/run/launch-3a?step=43",
    open: (visit) => visit.run.ready(),
    shows: ({ run }) => run.picture,
  },
];

const inspectorTabs = [
  "explanation",
  "message",
  "tokens",
  "checks",
  "parties",
  "log",
  "knowledge",
  "origin",
] as const satisfies readonly Parameters<Visit["inspector"]>[0][];

/** The run in all that it can show. The step has tokens and checks, so that no tab is empty. */
export const runViews: readonly View[] = [
  {
    name: "run",
    link: "#/run/launch-3a?at=module-token-response",
    open: async (visit) => {
      await visit.atRun("launch-3a");
      await visit.pane("diagram");
    },
    shows: ({ run }) => run.picture,
  },
  {
    name: "run-legend",
    open: ({ button, say }) => button(say.uiDiagram.legend.title).click(),
    shows: ({ page, say }) => page.getByRole("dialog", { name: say.uiDiagram.legend.title }),
    part: dialog,
    close: leave,
  },
  {
    name: "run-in-words",
    open: ({ button, say }) => button(say.uiDiagram.asList).click(),
    shows: ({ page, say }) => page.getByRole("region", { name: say.uiDiagram.textTitle }),
    part: "section",
    close: ({ button, say }) => button(say.uiDiagram.asPicture).click(),
  },
  {
    name: "run-overview",
    open: ({ button, say }) => button(say.uiDiagram.details.overview).click(),
    shows: ({ run }) => run.picture,
    picture: true,
    part: "svg.diagram-picture",
  },
  {
    name: "run-checks",
    open: ({ button, say }) => button(say.uiDiagram.details.checks).click(),
    shows: ({ run }) => run.picture.locator(".sheet").first(),
    picture: true,
    part: "svg.diagram-picture",
    close: ({ button, say }) => button(say.uiDiagram.details.messages).click(),
  },
  ...(["steps", "scenario", "attack", "defences"] as const).map(
    (pane): View => ({
      name: `run-${pane}`,
      open: (visit) => visit.pane(pane),
      shows: ({ page }) => page.locator(panel).first(),
      part: panel,
    }),
  ),
  ...inspectorTabs.map(
    (tab): View => ({
      name: `inspector-${tab}`,
      open: (visit) => visit.inspector(tab),
      shows: ({ page }) => page.locator(panel).last(),
      part: panel,
      close: async (visit) => {
        if (visit.isNarrow && tab === inspectorTabs.at(-1)) await visit.leave();
      },
    }),
  ),
  {
    name: "search",
    open: async ({ page, say }) => {
      await page.keyboard.press("/");
      await page.getByRole("searchbox", { name: say.uiShare.search.field }).fill("launch");
    },
    shows: ({ dialog }) => dialog.getByRole("listitem").first(),
    part: dialog,
    close: leave,
  },
  {
    name: "share-link",
    open: ({ button, say }) => button(say.uiShare.open).click(),
    shows: ({ dialog, say }) => dialog.getByRole("img", { name: say.uiShare.link.qr }),
    part: dialog,
  },
  ...(["write", "file"] as const).map(
    (tab): View => ({
      name: `share-${tab}`,
      open: ({ page, say }) => page.getByRole("tab", { name: say.uiShare.tabs[tab], exact: true }).click(),
      shows: ({ page, say }) => page.getByRole("tabpanel", { name: say.uiShare.tabs[tab], exact: true }),
      part: dialog,
      ...(tab === "file" && { close: leave }),
    }),
  ),
  {
    name: "display",
    open: ({ button, say }) => button(say.uiShell.display).click(),
    shows: ({ dialog, say }) => dialog.getByRole("combobox", { name: say.uiShell.theme }),
    part: dialog,
    close: leave,
  },
  {
    name: "help",
    open: key("?"),
    shows: ({ say, heading }) => heading(say.uiShell.keys.title),
    part: dialog,
    close: leave,
  },
  {
    name: "pages-menu",
    open: ({ button, say }) => button(say.uiShell.pages).click(),
    shows: ({ page }) => page.getByRole("menu"),
    part: "[role=menu]",
    close: leave,
  },
  { name: "presenting", open: key("s"), shows: onStage, close: leave },
  { name: "black", open: key("."), shows: ({ button, say }) => button(say.uiShell.blank), close: leave },
  {
    name: "run-changed",
    link: "#/run/launch-3a?step=28&do=consent-collect:refuse",
    open: (visit) => visit.atRun("launch-3a", 28),
    shows: ({ button, say }) => button(say.uiShell.difference.reset),
  },
  {
    name: "run-waits",
    link: "#/run/launch-3a?pause=1&step=9999",
    open: async (visit) => {
      await visit.atRun("launch-3a", 4);
      await visit.pane("screen");
    },
    shows: ({ page, say }) =>
      page
        .locator(".browser-frame")
        .getByText(say.uiScreens.pgoLogin.title.split("{{")[0] ?? "")
        .first(),
  },
  {
    name: "attack-stopped",
    link: "#/run/launch-3a?attack=launch-theft-clean-browser&step=62",
    open: async (visit) => {
      await visit.atRun("launch-3a", 62);
      await visit.page.locator("[data-verdict=stopped]").waitFor();
      // The two browsers are a part of their own, which is shown a moment after the picture.
      if (!visit.isNarrow) await visit.page.locator(".browser-frame").first().waitFor();
      await visit.pane("diagram");
    },
    shows: ({ run }) => run.picture,
  },
  {
    name: "attack-succeeds",
    link: "#/run/launch-3a?attack=launch-theft-clean-browser&off=subject-equality&step=70",
    open: async (visit) => {
      await visit.atRun("launch-3a", 70);
      await visit.page.locator("[data-verdict=succeeded]").waitFor();
      await visit.pane("diagram");
    },
    shows: ({ run }) => run.picture,
  },
  {
    name: "attack-knows",
    open: (visit) => visit.inspector("knowledge"),
    shows: ({ page }) => page.locator("[data-knows=attacker]").first(),
    part: panel,
    close: async (visit) => {
      if (visit.isNarrow) await visit.leave();
    },
  },
  ...(["attack", "defences", "steps"] as const).map(
    (pane): View => ({
      name: `attack-${pane}`,
      open: (visit) => visit.pane(pane),
      shows: ({ page }) => page.locator(panel).first(),
      part: panel,
    }),
  ),
  { name: "attack-presenting", open: key("s"), shows: onStage, close: leave },
];
