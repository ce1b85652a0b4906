import { createI18n, languages, loadCatalogue, lookup, type Namespace } from "../i18n/i18n.ts";
import type { MatrixOptions, MatrixRow } from "../simulation/matrix-row.ts";
import type { Engine, MatrixWords } from "./engine.ts";
import { choiceOf, matrixOptions, readWords, type Words } from "./options.ts";
import { readStory } from "./story-options.ts";
import { noSuch, UsageError } from "./usage-error.ts";

const formats = ["text", "json", "markdown"] as const;

/**
 * `matrix`: every attack on every option, or those that are named; a baseline row per launch method, then a row for each
 * single switch that changes its result.
 * @throws UsageError for a wrong word; nothing has run then.
 */
export async function matrixCommand(
  args: readonly string[],
  engine: Engine,
): Promise<{ stdout: string; stderr: string }> {
  const words = readWords(args, "matrix", matrixOptions);
  const format = choiceOf(words, "format", formats, "text");
  const language = choiceOf(words, "lang", languages, "en");
  const options = readOptions(words, engine);
  const rows: MatrixRow[] = [];
  for await (const row of engine.matrixRows(options)) rows.push(row);
  if (format === "json") return { stdout: `${JSON.stringify(rows)}\n`, stderr: "" };
  const print = format === "text" ? engine.toMatrixText : engine.toMatrixMarkdown;
  return { stdout: print(rows, await matrixWords(language)), stderr: "" };
}

function readOptions(words: Words, { catalogue, checkStory }: Engine): MatrixOptions {
  const [surplus] = words.positionals;
  if (surplus !== undefined) {
    throw noSuch(
      surplus,
      "option of matrix",
      Object.keys(matrixOptions).map((name) => `--${name}`),
    );
  }
  const attacks = named(words, "attack", catalogue.attacks);
  const scenarios = named(words, "scenario", catalogue.scenarios);
  const [preset] = named(words, "preset", catalogue.presets) ?? [];
  const { on, off } = catalogue.presets.find(({ id }) => id === preset) ?? { on: [], off: [] };
  const { settings, modes, capabilities, ...switches } = readStory("", words) as unknown as Required<MatrixOptions>;
  const options = {
    ...(attacks === undefined ? {} : { attacks }),
    ...(scenarios === undefined ? {} : { scenarios }),
    settings,
    modes,
    capabilities,
    on: [...new Set([...on.filter((id) => !switches.off.includes(id)), ...switches.on])].sort(),
    off: [...new Set([...off.filter((id) => !switches.on.includes(id)), ...switches.off])].sort(),
    baselineOnly: words.values.baseline !== undefined,
  };
  checkOptions(options, { catalogue, checkStory });
  return options;
}

/** The ids given for an option, each of them known; undefined where none is given. */
function named(words: Words, name: string, entries: readonly { readonly id: string }[]): readonly string[] | undefined {
  const valid = entries.map(({ id }) => id);
  const wrong = words.values[name]?.find((id) => !valid.includes(id));
  if (wrong !== undefined) throw noSuch(wrong, name, valid);
  return words.values[name];
}

/** Settings, capabilities and switches must make a right story in each of the scenarios to which they apply. */
function checkOptions(
  options: MatrixOptions,
  { catalogue, checkStory }: Pick<Engine, "catalogue" | "checkStory">,
): void {
  const { scenarios, settings = {}, capabilities, on, off, modes } = options;
  const chosen = catalogue.scenarios.filter(({ id }) => scenarios?.includes(id) ?? true);
  const applicable = [...new Set(chosen.flatMap((scenario) => Object.keys(scenario.settings)))];
  const unknown = Object.keys(settings).find((id) => !applicable.includes(id));
  if (unknown !== undefined) throw noSuch(unknown, "setting", applicable);
  for (const { id, settings: own } of chosen) {
    const fitting = Object.fromEntries(Object.entries(settings).filter(([name]) => name in own));
    const checked = checkStory({ scenario: id, settings: fitting, capabilities, on, off, modes });
    if (!checked.ok) throw new UsageError(checked.problem.message);
  }
}

async function matrixWords(language: (typeof languages)[number]): Promise<MatrixWords> {
  const instance = createI18n(language, await loadCatalogue(language));
  const say = (namespace: Namespace, path: string, id: string) => lookup(instance, namespace, path) ?? id;
  return {
    attack: (id) => say("attacks", `${id}.title`, id),
    scenario: (id) => say("scenarios", `${id}.title`, id),
    check: (id) => say("checks", `${id}.title`, id),
    goal: (id) => say("goals", `${id}.title`, id),
    result: (id) => say("matrix", `results.${id}`, id),
    heading: (id) => say("matrix", `headings.${id}`, id),
  };
}
