import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixCell, MatrixOptions, MatrixRow } from "../../simulation/matrix-row.ts";
import type { Story } from "../../simulation/story.ts";
import type { Judged } from "../order-recording.ts";
import { type Switches, variationsOf } from "./variations.ts";
import { checksThatMatter, verdictOn } from "./verdict.ts";

/** What the matrix needs of the engine; passed in, because this room knows no scenario. */
export interface MatrixEngine {
  readonly catalogue: Catalogue;
  run(story: Partial<Story> & Pick<Story, "scenario">): Promise<MatrixRun>;
  /** The capability for want of which the attacker of a run came no further. */
  lacking(run: Judged): string | undefined;
}

/** One run, and the checks whose switch a party looks at besides running them. */
export interface MatrixRun {
  readonly judged: Judged;
  readonly consulted: ReadonlySet<string>;
}

/** The cells of a matrix in order: attack by attack, option by option, by each launch method. */
export function matrixCells(
  { attacks, scenarios, settings }: Catalogue,
  options: MatrixOptions,
): readonly MatrixCell[] {
  const methods = settings.find(({ id }) => id === "launch-method");
  const { capabilities = [], on = [], off = [], modes = {} } = options;
  return attacks
    .filter(({ id }) => options.attacks?.includes(id) ?? true)
    .flatMap((attack) =>
      scenarios
        .filter(({ id }) => (options.scenarios ?? attack.scenarios).includes(id))
        .flatMap((scenario) =>
          methodsOf(scenario.settings, methods?.values ?? [], options).map((chosen) => ({
            scenario: scenario.id,
            attack: attack.id,
            settings: chosen,
            capabilities,
            on,
            off,
            modes,
          })),
        ),
    );
}

function methodsOf(
  applicable: Readonly<Record<string, string>>,
  methods: readonly string[],
  { settings = {} }: MatrixOptions,
): readonly Readonly<Record<string, string>>[] {
  const own = Object.fromEntries(Object.entries(settings).filter(([id]) => id in applicable));
  if (!("launch-method" in applicable) || "launch-method" in own) return [own];
  return methods.map((method) => ({ "launch-method": method, ...own }));
}

/** Computes cells; honest runs are made once. */
export interface Matrix {
  /** @param baselineOnly without the rows of the single switches. */
  rowsOf(cell: MatrixCell, baselineOnly: boolean): AsyncGenerator<MatrixRow>;
}

/** A matrix over one engine. */
export function createMatrix(engine: MatrixEngine): Matrix {
  const honestRuns = new Map<string, Promise<Judged>>();

  function honest({ scenario, settings }: MatrixCell, { on, off, modes }: Switches): Promise<Judged> {
    const story = { scenario, settings, on, off, modes };
    const key = JSON.stringify(story);
    const known = honestRuns.get(key) ?? engine.run(story).then(({ judged }) => judged);
    honestRuns.set(key, known);
    return known;
  }

  async function judged(cell: MatrixCell, switches: Switches): Promise<{ row: MatrixRow; run: MatrixRun }> {
    const { scenario, attack, settings, capabilities } = cell;
    const { on, off, modes } = switches;
    const run = await engine.run({ scenario, attack, settings, capabilities, on, off, modes });
    const verdict = verdictOn(run.judged, await honest(cell, switches), engine.lacking(run.judged));
    const head = { scenario, attack, settings, capabilities: run.judged.story.capabilities, on, off, modes };
    return { row: { ...head, ...verdict }, run };
  }

  async function missing(cell: MatrixCell): Promise<MatrixRow | undefined> {
    const attack = engine.catalogue.attacks.find(({ id }) => id === cell.attack);
    const waitsFor = attack?.waitsFor ?? [];
    const { messages } = await honest(cell, cell);
    if (waitsFor.length === 0 || messages.some(({ type }) => waitsFor.includes(type))) return undefined;
    const capabilities = cell.capabilities.length > 0 ? cell.capabilities : (attack?.needs ?? []);
    return { ...cell, capabilities, result: "not-applicable", goals: [], why: waitsFor.join(" ") };
  }

  return {
    async *rowsOf(cell, baselineOnly) {
      const none = await missing(cell);
      if (none !== undefined) {
        yield none;
        return;
      }
      const baseline = await judged(cell, cell);
      yield baseline.row;
      if (baselineOnly) return;
      const { judged: run, consulted } = baseline.run;
      for (const switches of variationsOf(cell, checksThatMatter(run, consulted), engine.catalogue.checks)) {
        const { row } = await judged(cell, switches);
        if (row.result !== baseline.row.result) yield row;
      }
    },
  };
}

/** The whole matrix, row by row as they are computed; stop asking and it stops. */
export async function* matrixRows(engine: MatrixEngine, options: MatrixOptions): AsyncGenerator<MatrixRow> {
  const matrix = createMatrix(engine);
  for (const cell of matrixCells(engine.catalogue, options)) yield* matrix.rowsOf(cell, options.baselineOnly === true);
}
