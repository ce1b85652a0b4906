import type { CatalogueCheck } from "../../simulation/catalogue.ts";
import type { MatrixCell } from "../../simulation/matrix-row.ts";

export type Switches = Pick<MatrixCell, "on" | "off" | "modes">;

/** Every single switch that can make a difference: checks turned off or on, and other readings of those that run. */
export function variationsOf(
  base: Switches,
  { toTurn, ran }: { readonly toTurn: readonly string[]; readonly ran: readonly string[] },
  catalogue: readonly CatalogueCheck[],
): readonly Switches[] {
  const known = (ids: readonly string[]) => ids.flatMap((id) => catalogue.find((check) => check.id === id) ?? []);
  return [
    ...known(toTurn).map((check) => turned(check, base)),
    ...known(ran).flatMap((check) => otherModes(check, base)),
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

function otherModes(check: CatalogueCheck, base: Switches): readonly Switches[] {
  if (!isOn(check, base)) return [];
  const { id, modes } = check;
  const current = base.modes[id] ?? modes[0];
  return modes.filter((mode) => mode !== current).map((mode) => ({ ...base, modes: { ...base.modes, [id]: mode } }));
}
