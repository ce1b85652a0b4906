import type { CatalogueCheck } from "../../simulation/catalogue.ts";
import type { MatrixCell } from "../../simulation/matrix-row.ts";

/** The checks of a run of which another switch or reading can make a difference. */
export interface ChecksThatMatter {
  readonly toTurn: readonly string[];
  readonly ran: readonly string[];
  /** Those that refused or were skipped at least once. */
  readonly notPassed: readonly string[];
}

export type Switches = Pick<MatrixCell, "on" | "off" | "modes">;

/** Every single switch that can make a difference: checks turned off or on, and other readings of those that run. */
export function variationsOf(
  base: Switches,
  { toTurn, ran, notPassed }: ChecksThatMatter,
  catalogue: readonly CatalogueCheck[],
): readonly Switches[] {
  const known = (ids: readonly string[]) => ids.flatMap((id) => catalogue.find((check) => check.id === id) ?? []);
  return [
    ...known(toTurn).map((check) => turned(check, base)),
    ...known(ran).flatMap((check) => otherModes(check, base, notPassed.includes(check.id))),
  ];
}

const isOn = ({ id, default: usual }: CatalogueCheck, { on, off }: Switches) =>
  usual === "on" ? !off.includes(id) : on.includes(id);

function turned(check: CatalogueCheck, base: Switches): Switches {
  const { id, default: usual } = check;
  const list = usual === "on" ? base.off : base.on;
  const changed = list.includes(id) ? list.filter((each) => each !== id) : [...list, id].sort();
  return usual === "on" ? { ...base, off: changed } : { ...base, on: changed };
}

/** What passed one reading passes every weaker one, with the same run; a stricter one may still refuse it. */
function otherModes(check: CatalogueCheck, base: Switches, hasNotPassed: boolean): readonly Switches[] {
  if (!isOn(check, base)) return [];
  const { id, modes } = check;
  const current = base.modes[id] ?? modes[0];
  const worthwhile = hasNotPassed ? modes : modes.slice(0, modes.indexOf(current ?? ""));
  return worthwhile
    .filter((mode) => mode !== current)
    .map((mode) => ({ ...base, modes: { ...base.modes, [id]: mode } }));
}
