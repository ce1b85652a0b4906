import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import { lookup, type Namespace } from "../../i18n/i18n.ts";

/** One term, question or limit: a heading and its lines. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

/** The entries of a section of the texts, in the order of the catalogue; empty where there is no such section. */
export function useEntries(section: string): readonly Entry[] {
  const { i18n } = useTranslation();
  const texts: unknown = i18n.getResourceBundle(i18n.language, section);
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).map(([id, value]) => toEntry(id, value, (name) => said(i18n, section, id, name)));
}

/** A text may name a setting or a check by its title, which only the translator fills in. */
function said(instance: i18n, section: string, id: string, name: string): string {
  return lookup(instance, section as Namespace, `${id}.${name}`) ?? "";
}

/** The line of that name, or nothing. */
export function lineOf({ lines }: Entry, name: string): string | undefined {
  return lines.find((line) => line.name === name)?.text;
}

function toEntry(id: string, value: unknown, say: (name: string) => string): Entry {
  if (typeof value === "string") return { id, title: id, lines: [{ name: id, text: value }] };
  const { title, term, ...rest } = value as Record<string, unknown>;
  const lines = Object.entries(rest).flatMap(([name, text]) =>
    typeof text === "string" ? [{ name, text: say(name) }] : [],
  );
  return { id, title: String(title ?? term ?? id), lines };
}
