import type { Catalogue, CatalogueScenario } from "../simulation/catalogue.ts";
import type { Story } from "../simulation/story.ts";
import { checkAlterations, checkDecisions, checkModes } from "./check-story-lists.ts";
import { checkSettings } from "./check-story-settings.ts";
import { asList, asObject, idsIn, oneOf, Problem, problem, type StoryProblem, textOf } from "./story-problem.ts";

export type CheckedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problem: StoryProblem };

/** The attacker of every attack, who can therefore not be the honest Person of one. */
const attackerPerson = "mallory";

const fields = [
  "scenario",
  "settings",
  "person",
  "seed",
  "pause",
  "attack",
  "capabilities",
  "on",
  "off",
  "modes",
  "alter",
  "decisions",
] as const satisfies readonly (keyof Story)[];

/**
 * Reads a story from outside (a command line, a link, a file) against the catalogue and fills in what it leaves open:
 * every applicable setting, the usual person and seed, sets in alphabetical order, decisions as given.
 * Pure; never throws, whatever the input. The first problem names the bad word and the valid ones.
 */
export function checkStory(input: unknown, catalogue: Catalogue): CheckedStory {
  try {
    return { ok: true, story: readStory(input, catalogue) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readStory(input: unknown, catalogue: Catalogue): Story {
  const given = asObject(input, "story");
  for (const name of Object.keys(given)) oneOf(name, fields, "field of a story");
  const scenario = findScenario(given.scenario, catalogue);
  const person = oneOf(given.person ?? "noor", idsIn(catalogue.persons), "person");
  const attack = given.attack ?? null;
  if (attack !== null) oneOf(attack, idsIn(catalogue.attacks), "attack");
  if (attack !== null && person === attackerPerson) {
    const others = idsIn(catalogue.persons).filter((each) => each !== attackerPerson);
    throw problem(person, others, `${attackerPerson} is the attacker and cannot be attacked`);
  }
  const checks = idsIn(catalogue.checks);
  const on = setOf(given.on, checks, "check");
  const off = setOf(given.off, checks, "check");
  const both = on.find((each) => off.includes(each));
  if (both !== undefined) throw problem(both, [], "a check cannot be switched on and off at once");
  return {
    scenario: scenario.id,
    settings: checkSettings(given.settings, scenario, catalogue),
    person,
    seed: textOf(given.seed ?? "demo", "seed"),
    pause: booleanOf(given.pause ?? false),
    attack: attack === null ? null : String(attack),
    capabilities: capabilitiesOf(given.capabilities, attack, catalogue),
    on,
    off,
    modes: checkModes(given.modes, catalogue),
    alter: checkAlterations(given.alter),
    decisions: checkDecisions(given.decisions, scenario, catalogue),
  };
}

/** What the attacker can do: what the attack takes where nothing is said. */
function capabilitiesOf(input: unknown, attack: unknown, catalogue: Catalogue): readonly string[] {
  const given = setOf(input, idsIn(catalogue.capabilities), "capability");
  return given.length > 0 ? given : (catalogue.attacks.find(({ id }) => id === attack)?.needs ?? []);
}

function findScenario(id: unknown, catalogue: Catalogue): CatalogueScenario {
  const known = oneOf(id ?? "", idsIn(catalogue.scenarios), "scenario");
  const scenario = catalogue.scenarios.find((each) => each.id === known);
  if (scenario === undefined) throw new TypeError(`The catalogue lost ${known}.`);
  return scenario;
}

/** A list of ids as a set: each once, in code point order. */
function setOf(input: unknown, valid: readonly string[], what: string): readonly string[] {
  return [...new Set(asList(input, `${what} ids`).map((each) => oneOf(each, valid, what)))].sort();
}

function booleanOf(input: unknown): boolean {
  if (typeof input !== "boolean") throw problem(input, ["true", "false"], "is no value of pause");
  return input;
}
