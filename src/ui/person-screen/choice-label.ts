import type { i18n } from "i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Page } from "../../protocol/page.ts";

/** What a choice is called: the person who logs in, the row that is picked, or the label of the decision. */
export function choiceLabel(instance: i18n, page: Page, choice: string): string {
  const row = Object.values(page.lists)
    .flat()
    .find((each) => each["id"] === choice);
  return (
    lookup(instance, "persons", `${choice}.name`) ??
    row?.["title"] ??
    row?.["name"] ??
    lookup(instance, "decisions", `${page.decision}.choices.${choice}`) ??
    choice
  );
}
