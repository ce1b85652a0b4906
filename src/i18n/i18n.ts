import i18next, { type i18n, type Resource, type TFunction } from "i18next";
import type { firstTextsEn } from "./en/first-texts.ts";
import type { en } from "./en.ts";
import type { Translation } from "./translation.ts";

/** The languages of the simulator, the first one where a browser prefers neither. */
export const languages = ["nl", "en"] as const;

export type Language = (typeof languages)[number];

/** All texts of one language, namespace by namespace. */
export type Catalogue = Translation<typeof en>;

export type Namespace = keyof Catalogue;

/** The texts of the first page and of the frame around every page, a tenth of the whole. */
export type FirstTexts = Translation<typeof firstTextsEn>;

/** Translates `namespace:key`, for instance `t("status:D.name")`. Keys are checked by the compiler. */
export type Translator = TFunction<readonly Namespace[]>;

/** Loads one language only, so that the page does not carry the other one. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case "nl":
      return (await import("./nl.ts")).nl;
    case "en":
      return (await import("./en.ts")).en;
  }
}

/** Loads what the first page says in one language. */
export async function loadFirstTexts(language: Language): Promise<FirstTexts> {
  switch (language) {
    case "nl":
      return (await import("./nl/first-texts.ts")).firstTextsNl;
    case "en":
      return (await import("./en/first-texts.ts")).firstTextsEn;
  }
}

/** An i18next instance with one language in it, ready at once. React takes it through `I18nextProvider`. */
export function createI18n(language: Language, catalogue: Catalogue | FirstTexts): i18n {
  const instance = i18next.createInstance();
  // Text goes to React or to plain text, which both keep it as text; HTML escaping would show `&amp;`.
  instance.init({
    lng: language,
    resources: { [language]: catalogue } satisfies Resource,
    ns: Object.keys(catalogue),
    defaultNS: "common",
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    // Texts that come in later are drawn where they were missing.
    react: { useSuspense: false, bindI18nStore: "added" },
  });
  return instance;
}

/** The translate function alone, for the command line and the text formats. */
export function createTranslator(language: Language, catalogue: Catalogue): Translator {
  const instance = createI18n(language, catalogue);
  return instance.getFixedT(language, Object.keys(catalogue) as Namespace[]);
}

/** Puts all texts of a language into the instance once they are there. */
export async function addTexts(instance: i18n, language: Language, catalogue: Promise<Catalogue>): Promise<void> {
  for (const [namespace, texts] of Object.entries(await catalogue)) {
    instance.addResourceBundle(language, namespace, texts);
  }
}

/** Loads another language where needed and switches the instance to it. */
export async function switchLanguage(instance: i18n, language: Language): Promise<void> {
  await addTexts(instance, language, loadCatalogue(language));
  await instance.changeLanguage(language);
}

/** The first language of the list that we have; `languages` of a browser's navigator, most wanted first. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const each of wanted) {
    const primary = each.toLowerCase().split("-")[0];
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return languages[0];
}

/**
 * The text of an id that comes from a recording and is therefore only a string.
 * @returns undefined where the catalogue has no text of that name.
 */
export function lookup(
  instance: i18n,
  namespace: Namespace,
  path: string,
  values: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const text: unknown = instance.getResource(instance.language, namespace, path);
  if (typeof text !== "string") return undefined;
  // The compiler knows written keys only, and this one has just been found.
  return String((instance.t as (key: string, values: object) => unknown)(`${namespace}:${path}`, values));
}
