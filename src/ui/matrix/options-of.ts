import type { Catalogue, CatalogueScenario } from "../../simulation/catalogue.ts";

/** The launch options, in the order of the catalogue: the scenarios that have a launch method. */
export function optionsOf({ scenarios }: Catalogue): readonly CatalogueScenario[] {
  return scenarios.filter(({ settings }) => "launch-method" in settings);
}

/** The name of an option as people say it: `3a`, `3a-par`. */
export function shortName(scenario: string): string {
  return scenario.replace(/^launch-/, "");
}
