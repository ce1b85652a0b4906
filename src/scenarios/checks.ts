import { digidProximity } from "../parties/digid/checks/digid-proximity.ts";
import { dvaChecks } from "../parties/dva/dva.checks.ts";
import { moduleChecks } from "../parties/module/module.checks.ts";
import { pgoChecks } from "../parties/pgo/pgo.checks.ts";
import type { CatalogueCheck } from "../simulation/catalogue.ts";
import type { Check } from "../simulation/check.ts";

type AnyCheck = Check<never>;

function rowsOf(party: string, checks: readonly AnyCheck[]): readonly CatalogueCheck[] {
  return checks.map(({ id, title, status, clause, modes }) => ({
    id,
    title,
    party,
    status,
    clause,
    default: status === "H" ? "off" : "on",
    modes: modes ?? [],
  }));
}

const all = [
  ...rowsOf("pgo", Object.values(pgoChecks).flat()),
  ...rowsOf("dva", Object.values(dvaChecks).flat()),
  ...rowsOf("module", Object.values(moduleChecks).flat()),
  ...rowsOf("digid", [digidProximity]),
];

/** Every check once, read from the tables of the parties; a check that two parties run is listed at the first. */
export const checks: readonly CatalogueCheck[] = all.filter(
  (check, index) => all.findIndex(({ id }) => id === check.id) === index,
);
