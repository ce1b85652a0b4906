import { useTranslation } from "react-i18next";

/** One term, question or limit: a heading and its lines. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
}

/** The entries of a section of the texts, in the order of the catalogue; empty where there is no such section. */
export function useEntries(section: string): readonly Entry[] {
  const { i18n } = useTranslation();
  const texts: unknown = i18n.getResourceBundle(i18n.language, section);
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).map(([id, value]) => toEntry(id, value));
}

function toEntry(id: string, value: unknown): Entry {
  if (typeof value === "string") return { id, title: id, text: [value] };
  const { title, term, question, ...rest } = value as Record<string, unknown>;
  return {
    id,
    title: String(title ?? term ?? question ?? id),
    text: Object.values(rest).filter((each) => typeof each === "string"),
  };
}
