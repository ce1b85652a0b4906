import type { CataloguePreset } from "../simulation/catalogue.ts";
import type { CheckStatus } from "../simulation/recording.ts";
import { checks } from "./checks.ts";

/** A reading of the documents: the checks of these statuses run, all others do not. */
const statuses: Readonly<Record<string, readonly [title: string, on: readonly CheckStatus[]]>> = {
  "as-written": ["Documented checks only", ["D"]],
  "with-standards": ["Documented checks and those of the standards", ["D", "S"]],
  careful: ["As a careful engineer builds it", ["D", "S", "U"]],
  hardened: ["With every hardening", ["D", "S", "U", "H"]],
  "everything-off": ["No check at all", []],
};

/** Switches by the name of a preset, derived from the status of each check. */
export const presets: readonly CataloguePreset[] = Object.entries(statuses).map(([id, [title, wanted]]) => ({
  id,
  title,
  on: checks
    .filter(({ status }) => status === "H" && wanted.includes(status))
    .map((check) => check.id)
    .sort(),
  off: checks
    .filter(({ status }) => status !== "H" && !wanted.includes(status))
    .map((check) => check.id)
    .sort(),
}));
