import type { MatrixRow } from "../../simulation/matrix-row.ts";

/** Rows by attack, option and launch method; what is not computed yet is absent. */
export type MatrixGrid = ReadonlyMap<string, readonly MatrixRow[]>;

type Place = Pick<MatrixRow, "attack" | "scenario" | "settings">;

/** The place of a row: rows that differ only in their switches share it. */
export function placeOf({ attack, scenario, settings }: Place): string {
  return `${attack} ${scenario} ${settings["launch-method"] ?? ""}`;
}

/** The grid with these rows of one place in it, instead of what was there. */
export function withRows(grid: MatrixGrid, rows: readonly MatrixRow[]): MatrixGrid {
  const [first] = rows;
  return first === undefined ? grid : new Map(grid).set(placeOf(first), rows);
}

/** What stands in one cell: its result, the switches on which it hangs, and what it was under the usual switches. */
export interface MatrixView {
  readonly row: MatrixRow;
  readonly hangsOn: readonly MatrixRow[];
  /** The usual result, where this one differs from it. */
  readonly instead: MatrixRow | undefined;
}

/** What is known of a place: the same objects as long as nothing new came, so that its cell is not drawn again. */
export interface KnownOfPlace {
  readonly rows: readonly MatrixRow[] | undefined;
  /** Its result under the usual switches. */
  readonly before: MatrixRow | undefined;
}

export function knownOf(grid: MatrixGrid, usual: MatrixGrid, place: Place): KnownOfPlace {
  return { rows: grid.get(placeOf(place)), before: usual.get(placeOf(place))?.[0] };
}

/** What a cell shows of that, or undefined while nothing is computed. */
export function viewOf({ rows = [], before }: KnownOfPlace): MatrixView | undefined {
  const [row, ...hangsOn] = rows;
  if (row === undefined) return undefined;
  return { row, hangsOn, instead: before === undefined || before.result === row.result ? undefined : before };
}

/** The one switch by which a row differs from the baseline of its cell. */
export interface TurnedSwitch {
  readonly check: string;
  readonly to: "on" | "off" | "mode";
  readonly mode?: string;
}

/** The switch that a row has and its baseline has not, or the other way round; undefined where they are the same. */
export function turnedIn(row: MatrixRow, baseline: MatrixRow): TurnedSwitch | undefined {
  const differs = (one: readonly string[], other: readonly string[]) => one.find((id) => !other.includes(id));
  const off = differs(row.off, baseline.off) ?? differs(baseline.on, row.on);
  if (off !== undefined) return { check: off, to: "off" };
  const on = differs(row.on, baseline.on) ?? differs(baseline.off, row.off);
  if (on !== undefined) return { check: on, to: "on" };
  const read = Object.entries(row.modes).find(([check, mode]) => baseline.modes[check] !== mode);
  return read === undefined ? undefined : { check: read[0], to: "mode", mode: read[1] };
}
