import type { Page } from "../../protocol/page.ts";
import type { Recording } from "../../simulation/recording.ts";

/** The persons of the contract who have an account everywhere. */
const persons = ["noor", "bram", "ilse", "karel", "wim", "mallory"];

/**
 * Who can log in on this page, as choices of its decision: first the one who sits at the browser.
 * An open decision says so itself; a past one offers the person of the story and the others.
 */
export function accountsFor(recording: Recording, sitter: string, page: Page): readonly string[] {
  if (!page.actions.some(({ fills }) => fills === "account")) return [];
  const asked = recording.outcome.decision;
  const offered = asked !== undefined && asked.id === page.decision ? asked.choices : persons;
  const accounts = offered.filter((choice) => persons.includes(choice));
  return [...new Set([sitter, ...accounts])];
}
