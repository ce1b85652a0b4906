import type { i18n } from "i18next";
import type { Words as DiagramWords } from "../../diagram/words.ts";
import { createTextWords, type NameSet } from "../../i18n/text-words.ts";
import type { Words } from "../state/words.ts";

/** The words of the text formats, with the short names of pages and choices and the signs of marks, because a column is narrow. */
export function diagramWords(words: Words, names: NameSet, instance: i18n): DiagramWords {
  return { ...createTextWords(instance, names), message: words.shortMessage, mark: () => "" };
}
