import type { Catalogue, CatalogueAttack, CatalogueScenario } from "../../simulation/catalogue.ts";

/** The launch options, in the order of the catalogue: the scenarios that have a launch method. */
export function optionsOf({ scenarios }: Catalogue): readonly CatalogueScenario[] {
  return scenarios.filter(hasMethod);
}

/** The other scenarios on which some attack is computed: the module types. */
export function moduleTypesOf({ scenarios, attacks }: Catalogue): readonly CatalogueScenario[] {
  return scenarios.filter((scenario) => !hasMethod(scenario) && attacks.some((attack) => isOn(attack, scenario)));
}

/** Whether the matrix has this attack on this scenario. */
export function isOn({ scenarios }: CatalogueAttack, { id }: CatalogueScenario): boolean {
  return scenarios.includes(id);
}

/** The settings that tell the cells of a scenario apart: how it launches, where there is a choice. */
export function cellSettings(scenario: CatalogueScenario, method: string): Readonly<Record<string, string>> {
  return hasMethod(scenario) ? { "launch-method": method } : {};
}

function hasMethod({ settings }: CatalogueScenario): boolean {
  return "launch-method" in settings;
}

/** The name of an option or module type as people say it: `3a`, `3a-par`, `PS`. */
export function shortName(scenario: string): string {
  const type = /^module-(.+)$/.exec(scenario)?.[1];
  return type?.toUpperCase() ?? scenario.replace(/^launch-/, "");
}
