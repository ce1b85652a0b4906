import { describe, expect, test } from "vitest";
import { createI18n, languages, loadCatalogue, lookup } from "../../i18n/i18n.ts";
import { simulate } from "../../library.ts";
import { pageIds } from "../../protocol/page-ids.ts";
import { scopeWords } from "./scope-words.ts";

/** Runs whose modules together ask for every scope. */
const stories = [
  { scenario: "launch-3a", settings: { "id-token": "yes", "module-refresh": "yes" } },
  { scenario: "launch-2a", settings: { "module-consent": "ask" } },
  { scenario: "module-s" },
  { scenario: "module-ps" },
];

async function scopesAsked(): Promise<readonly string[]> {
  const asked: string[] = [];
  for (const story of stories) {
    for (const { type, url = "" } of (await simulate(story)).messages) {
      if (type === "module-authorization-request") asked.push(new URL(url).searchParams.get("scope") ?? "");
    }
  }
  return [...new Set(asked.flatMap((each) => each.split(" ")))];
}

describe.each(languages)("in %s the simulated screens have words for", (language) => {
  test("every scope that a module asks for", async () => {
    const texts = createI18n(language, await loadCatalogue(language));
    const scopes = await scopesAsked();
    expect(scopes.length).toBeGreaterThan(5);
    expect(scopes.filter((each) => scopeWords(texts, each, "456") === undefined)).toEqual([]);
  });

  test("data of a task only where there is a task", async () => {
    const texts = createI18n(language, await loadCatalogue(language));
    const [withTask, without] = ["456", ""].map((task) => scopeWords(texts, "patient/*.read", task));
    const said = {
      en: ["read your data for this task", "read your data"],
      nl: ["uw gegevens bij deze taak lezen", "uw gegevens lezen"],
    };
    expect([withTask, without]).toEqual(said[language]);
  });

  test("the tab of every page", async () => {
    const texts = createI18n(language, await loadCatalogue(language));
    expect(pageIds.filter((id) => lookup(texts, "uiScreens", `tab.${id}`) === undefined)).toEqual([]);
  });
});
