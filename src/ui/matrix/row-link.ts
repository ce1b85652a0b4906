import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { writeRunLink } from "../state/run-link.ts";

/** The link to the run of a row, at its decisive step. */
export function rowLink(row: MatrixRow, { scenarios, attacks }: Catalogue): string {
  const { scenario, attack, settings, capabilities, on, off, modes, message = 1 } = row;
  const needs = attacks.find(({ id }) => id === attack)?.needs ?? [];
  const own = [...capabilities].sort().join() === [...needs].sort().join() ? [] : capabilities;
  const defaults = scenarios.find(({ id }) => id === scenario)?.settings ?? {};
  return writeRunLink({ scenario, attack, settings, capabilities: own, on, off, modes }, message, defaults);
}
