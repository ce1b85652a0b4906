import * as z from "zod/mini";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixOptions } from "../../simulation/matrix-row.ts";
import { toggleCheck } from "../state/toggle-check.ts";

/** What the page computes: a preset, at most one switch that differs from it, and by which launch method it is shown. */
export interface MatrixChoice {
  readonly preset: string;
  /** `CHECK` turned the other way, or `CHECK:MODE` read otherwise; empty for the preset as it is. */
  readonly turn: string;
  readonly method: "get" | "post";
}

export const usualChoice: MatrixChoice = { preset: "careful", turn: "", method: "get" };

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const shape = z.object({
  preset: id,
  turn: z.union([z.literal(""), z.string().check(z.regex(/^[a-z0-9-]+(:[a-z0-9-]+)?$/))]),
  method: z.enum(["get", "post"]),
});

/** Reads `#/matrix?preset=…&turn=…&method=…`; what is missing or not of this shape is as usual. */
export function readMatrixChoice(fragment: string): MatrixChoice {
  const query = new URLSearchParams(fragment.split("?")[1] ?? "");
  const read = Object.fromEntries(
    Object.entries(usualChoice).map(([name, usual]) => {
      const value = query.get(name) ?? usual;
      const isValid = shape.shape[name as keyof MatrixChoice].safeParse(value).success;
      return [name, isValid ? value : usual];
    }),
  );
  return read as unknown as MatrixChoice;
}

/** The shortest fragment that `readMatrixChoice` reads back as this choice. */
export function writeMatrixChoice(choice: MatrixChoice): string {
  const query = Object.entries(choice)
    .filter(([name, value]) => value !== usualChoice[name as keyof MatrixChoice])
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return query === "" ? "#/matrix" : `#/matrix?${query}`;
}

/** The switches of a choice; a preset or check that the catalogue does not know changes nothing. */
export function switchesOf(
  { preset, turn }: MatrixChoice,
  catalogue: Catalogue,
): Required<Pick<MatrixOptions, "on" | "off" | "modes">> {
  const { on = [], off = [] } = catalogue.presets.find((each) => each.id === preset) ?? {};
  const [check = "", mode] = turn.split(":");
  const known = catalogue.checks.find((each) => each.id === check);
  if (known === undefined) return { on, off, modes: {} };
  if (mode !== undefined) return { on, off, modes: known.modes.includes(mode) ? { [check]: mode } : {} };
  return { ...toggleCheck({ on, off }, catalogue, check), modes: {} };
}
