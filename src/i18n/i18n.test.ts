import { describe, expect, test } from "vitest";
import {
  addTexts,
  createI18n,
  createTranslator,
  type Language,
  languages,
  loadCatalogue,
  loadFirstTexts,
  lookup,
  preferredLanguage,
  switchLanguage,
} from "./i18n.ts";

async function instanceOf(language: Language) {
  return createI18n(language, await loadCatalogue(language));
}

describe("a translator", () => {
  test.each(languages)("speaks %s at once", async (language) => {
    const translate = createTranslator(language, await loadCatalogue(language));
    const spoken = { nl: "Standaard", en: "Standard" };
    expect(translate("status:S.name")).toBe(spoken[language]);
  });

  test("fills in values and leaves their characters alone", async () => {
    const translate = createTranslator("en", await loadCatalogue("en"));
    expect(translate("outcomes:stopped.byError", { party: "A & B <C>", error: "invalid_grant" })).toBe(
      "A & B <C> stopped the run with the error invalid_grant.",
    );
  });
});

describe("an instance", () => {
  test("switches language", async () => {
    const instance = await instanceOf("nl");
    const before = instance.t("yes");
    await switchLanguage(instance, "en");
    expect([before, instance.t("yes")]).toEqual(["Ja", "Yes"]);
  });

  test("begins with the texts of the first page, and has the others once they are there", async () => {
    const instance = createI18n("nl", await loadFirstTexts("nl"));
    const title = () => lookup(instance, "messages", "token-request.title");
    const before = [instance.t("yes"), title()];
    await addTexts(instance, "nl", loadCatalogue("nl"));
    expect([before, title()]).toEqual([["Ja", undefined], "De PGO levert de code in"]);
  });

  test("keeps the first language for the way back", async () => {
    const instance = await instanceOf("nl");
    await switchLanguage(instance, "en");
    await switchLanguage(instance, "nl");
    expect(instance.t("yes")).toBe("Ja");
  });
});

describe("lookup", () => {
  test("finds the text of an id from a recording", async () => {
    expect(lookup(await instanceOf("en"), "messages", "token-request.title")).toBe("The PGO hands in the code");
  });

  test("names a setting by its title", async () => {
    expect(lookup(await instanceOf("en"), "openQuestions", "module-refresh.ourChoice")).toBe(
      "Off by default. The setting “Refresh token for the module” offers it.",
    );
  });

  test("knows nothing of an unknown id", async () => {
    expect(lookup(await instanceOf("en"), "messages", "no-such-type.title")).toBeUndefined();
  });

  test("knows nothing of a group of texts", async () => {
    expect(lookup(await instanceOf("en"), "messages", "token-request")).toBeUndefined();
  });
});

describe("the preferred language", () => {
  test.each([
    [["en-GB", "nl"], "en"],
    [["fr-BE", "NL-be", "en"], "nl"],
    [["fr"], "nl"],
    [[], "nl"],
  ] as const)("of %j is %s", (wanted, expected) => {
    expect(preferredLanguage(wanted)).toBe(expected);
  });
});
