import type { Page } from "../../protocol/page.ts";
import type { Recording } from "../../simulation/recording.ts";

/**
 * Who can log in on this page, as choices of its decision: first the one who sits at the browser.
 * An open decision says so itself; a past one offers the person of the story and the others.
 * @param persons ids of all persons of the catalogue; each has an account everywhere.
 */
export function accountsFor(
  recording: Recording,
  sitter: string,
  page: Page,
  persons: readonly string[],
): readonly string[] {
  if (!page.actions.some(({ fills }) => fills === "account")) return [];
  const asked = recording.outcome.decision;
  const offered = asked !== undefined && asked.id === page.decision ? asked.choices : persons;
  const accounts = offered.filter((choice) => persons.includes(choice));
  return [...new Set([sitter, ...accounts])];
}
