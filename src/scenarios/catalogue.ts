import type { Catalogue } from "../simulation/catalogue.ts";
import type { Story } from "../simulation/story.ts";
import { firstWait } from "./attacks/attack.ts";
import { attacks } from "./attacks/attacks.ts";
import { capabilities } from "./attacks/capabilities.ts";
import { surroundingsOf } from "./attacks/surroundings.ts";
import { checks } from "./checks.ts";
import { decisions } from "./decisions.ts";
import { moduleTypes } from "./module-types/module-types.ts";
import { presets } from "./presets.ts";
import type { Scenario } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";
import { settings } from "./settings.ts";
import { lifetimes } from "./world/lifetimes.ts";
import { worldPersons } from "./world/persons.ts";

/** A story of a scenario with nothing chosen: enough to ask which parties it has. */
function emptyStory(scenario: string): Story {
  const nothing = { settings: {}, seed: "", pause: false, attack: null, capabilities: [] };
  return { scenario, person: "noor", ...nothing, on: [], off: [], modes: {}, alter: [], decisions: [] };
}

/** The matrix has every launch option, and the module types for attacks on opening a module as such. */
function hasCell({ id, settings }: Scenario, onModuleTypes: boolean): boolean {
  return "launch-method" in settings || (onModuleTypes && moduleTypes.some((type) => type.id === id));
}

/**
 * What there is to choose from, without the goals of the judge.
 *
 * @see contract.md, Ids
 */
export const catalogueWithoutGoals: Omit<Catalogue, "goals"> = {
  scenarios: scenarios.map(({ id, title, source, parties, settings, decisions, checks, lastPages }) => ({
    id,
    title,
    source,
    participants: parties(emptyStory(id)).flatMap(({ faces }) =>
      faces.map(({ id, label, domain }) => ({ id, label, domain })),
    ),
    settings,
    decisions,
    checks,
    lastPages,
  })),
  settings: settings.map(({ id, title, kind, values }) => ({
    id,
    title,
    kind,
    values,
    appliesTo: scenarios.filter((scenario) => scenario.settings[id] !== undefined).map((scenario) => scenario.id),
  })),
  persons: worldPersons.map(({ id, name, born }) => ({ id, title: name, born })),
  decisions,
  attacks: attacks.map(({ id, title, label, needs, instead = [], goals, references, onModuleTypes, plan }) => ({
    id,
    title,
    label,
    needs: [...needs].sort(),
    instead,
    goals,
    waitsFor: [
      ...new Set(
        scenarios.flatMap(({ launch, settings }) => firstWait(plan(surroundingsOf(launch?.(settings), "noor")))),
      ),
    ],
    references,
    scenarios: scenarios.filter((each) => hasCell(each, onModuleTypes === true)).map(({ id }) => id),
  })),
  capabilities,
  checks,
  presets,
  lifetimes,
};
