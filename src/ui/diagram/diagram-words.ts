import type { i18n } from "i18next";
import { type Words as DiagramWords, plainWords } from "../../diagram/words.ts";
import type { Words } from "../state/words.ts";

/** The words of the screen, in the form in which the diagram text takes them. */
export function diagramWords(words: Words, i18n: i18n): DiagramWords {
  return {
    ...plainWords,
    participant: (id, label) => words.party({ id, label }),
    domain: (domain) => i18n.t(`uiDiagram:domains.${domain}` as never),
    phase: words.phase,
    message: words.message,
    check: words.check,
    page: words.page,
    result: (result) => i18n.t(`uiShell:defences.results.${result}` as never),
    heading: (heading) =>
      heading === "expected" || heading === "actual"
        ? i18n.t(`common:${heading}` as never)
        : plainWords.heading(heading),
    mark: (mark) => i18n.t(`uiDiagram:marks.${mark}` as never),
  };
}
