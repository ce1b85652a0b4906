import { simulate } from "../src/library.ts";
import type { PageId } from "../src/protocol/page-ids.ts";
import { type PartialStory, writeRunLink } from "../src/ui/state/run-link.ts";
import type { View } from "./views.ts";

/** Pages that nobody is left looking at: one submits itself, the other answers a request that nobody makes. */
type Unseen = "form-post" | "not-found";

const launch: PartialStory = { scenario: "launch-3a" };
const ilse: PartialStory = { scenario: "authorise", person: "ilse" };
const subscribing: PartialStory = { scenario: "subscribe" };
const ending: PartialStory = { scenario: "end-subscription" };
const withdrawing: PartialStory = { scenario: "withdraw-consent" };
const link: PartialStory = { scenario: "module-l" };

/** A story in which each page is shown, those of one story together. */
const stories: Readonly<Record<Exclude<PageId, Unseen>, PartialStory>> = {
  "pgo-login": launch,
  "pgo-providers": launch,
  landing: launch,
  "digid-login": launch,
  "consent-collect": launch,
  "pgo-tasks": launch,
  "consent-module": launch,
  questionnaire: launch,
  "pgo-returned": launch,
  "module-session-ended": { ...launch, settings: { "time-in-module": "4h" } },
  "module-error": { ...launch, decisions: [{ id: "digid-launch", choice: "bram" }] },
  "dva-error": {
    ...launch,
    alter: [{ message: 12, part: "url.query.redirect_uri", value: "https://attacker.example/" }],
  },
  "digid-error": { ...launch, alter: [{ message: 18, part: "url.query.acs", value: "https://attacker.example/" }] },
  "frame-blocked": { ...launch, settings: { window: "iframe" } },
  "not-available": ilse,
  "pgo-error": ilse,
  cancelled: { scenario: "authorise", decisions: [{ id: "digid-collect", choice: "cancel" }] },
  "consent-share": { scenario: "authorise", settings: { function: "share" } },
  "pgo-authorised": { scenario: "authorise", settings: { function: "share" } },
  "pgo-renewed": { scenario: "authorise-long-term" },
  consents: withdrawing,
  "pgo-consents": withdrawing,
  "pgo-access-ended": withdrawing,
  "pgo-subscriptions": subscribing,
  "consent-subscribe": subscribing,
  "pgo-subscribed": subscribing,
  "pgo-notified": subscribing,
  "consent-end": ending,
  "pgo-subscription-ended": ending,
  "pgo-dossier": { scenario: "collect" },
  "pgo-modules": link,
  "module-info": link,
  "module-done": { scenario: "module-s" },
  "pgo-measurements": { scenario: "module-ps" },
};

/** Every page of the Person's browser, at the first step that shows it. */
export async function screenViews(): Promise<readonly View[]> {
  return Promise.all(Object.entries(stories).map(([id, story]) => screenView(id as Exclude<PageId, Unseen>, story)));
}

async function screenView(id: Exclude<PageId, Unseen>, story: PartialStory): Promise<View> {
  const { messages } = await simulate(story);
  const shown = messages.find(({ type, page }) => type === "show-page" && page === id);
  if (shown === undefined) throw new Error(`${story.scenario} does not show ${id}`);
  return {
    name: `screen-${id}`,
    link: writeRunLink(story, shown.n),
    open: async (visit) => {
      await visit.atRun(story.scenario as Parameters<typeof visit.atRun>[0], shown.n);
      await visit.pane("screen");
    },
    shows: ({ page, say }) => page.locator(".browser-frame").filter({ hasText: say.uiScreens.tab[id] }),
    part: ".browser-frame",
  };
}
