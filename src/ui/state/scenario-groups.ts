import type { CatalogueScenario } from "../../simulation/catalogue.ts";

/** The kinds of scenarios, in the order in which they are offered. */
export const scenarioGroups = ["flows", "options"] as const;

export type ScenarioGroup = (typeof scenarioGroups)[number];

/** A flow of MedMij itself, or one of the options for launching a module. */
export function groupOf({ id }: Pick<CatalogueScenario, "id">): ScenarioGroup {
  return id.startsWith("launch-") ? "options" : "flows";
}
