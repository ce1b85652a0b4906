import type { i18n } from "i18next";
import { lookup } from "../../i18n/i18n.ts";
import { sources } from "../../i18n/sources.ts";
import { type Term, type TextPart, termSplitter } from "./terms-in-text.ts";

type Splitter = (text: string) => readonly TextPart[];

/** Words of every day that are a term only with their capital: the function, not the verb. */
const asWritten: ReadonlySet<string> = new Set(["delen"]);

/** The glossary of a language never changes, so it is taken apart once for each language. */
const splitters = new Map<string, Splitter>();

/** Cuts a text at the terms of the glossary, in the language of this instance. */
export function splitterOf(instance: i18n): Splitter {
  const splitter = splitters.get(instance.language) ?? termSplitter(readGlossary(instance));
  splitters.set(instance.language, splitter);
  return splitter;
}

function readGlossary(instance: i18n): readonly Term[] {
  return Object.keys(sources.glossary).flatMap((id) => {
    const term = lookup(instance, "glossary", `${id}.term`);
    if (term === undefined) return [];
    return [{ id, term, also: lookup(instance, "glossary", `${id}.also`) ?? "", asWritten: asWritten.has(id) }];
  });
}
