import type { Catalogue } from "../../simulation/catalogue.ts";
import { type PartialStory, writeRunLink } from "./run-link.ts";

/** The shortest link to a step of a story: what the scenario and the attack have by themselves is left out. */
export function storyLink(story: PartialStory, step: number, catalogue: Catalogue | null): string {
  const scenario = catalogue?.scenarios.find(({ id }) => id === story.scenario);
  const needs = catalogue?.attacks.find(({ id }) => id === story.attack)?.needs ?? [];
  const capabilities = sameSet(story.capabilities ?? [], needs) ? [] : (story.capabilities ?? []);
  return writeRunLink({ ...story, capabilities }, step, scenario?.settings);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
