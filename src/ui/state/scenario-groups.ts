import type { CatalogueScenario } from "../../simulation/catalogue.ts";

/** The kinds of scenarios, in the order in which they are offered. */
export const scenarioGroups = ["flows", "options", "types"] as const;

export type ScenarioGroup = (typeof scenarioGroups)[number];

/** A flow of MedMij itself, one of the options for launching a module, or one of the five module types. */
export function groupOf({ id }: Pick<CatalogueScenario, "id">): ScenarioGroup {
  if (id.startsWith("launch-")) return "options";
  return id.startsWith("module-") ? "types" : "flows";
}
