import { createI18n, languages, loadCatalogue } from "../i18n/i18n.ts";
import { createTextWords } from "../i18n/text-words.ts";
import type { Recording } from "../simulation/recording.ts";
import type { Engine, Leftovers, TextWords } from "./engine.ts";
import { choiceOf, details, nameSets, readWords, runOptions, type Words } from "./options.ts";
import { readStory } from "./story-options.ts";
import { noSuch, UsageError } from "./usage-error.ts";

const formats = ["text", "json", "mermaid", "plantuml", "har", "markdown"] as const;

type Print = (recording: Recording, engine: Engine, words: TextWords, options: Words) => string;

const printers: Readonly<Record<(typeof formats)[number], Print>> = {
  text: (recording, engine, words) => engine.toText(recording, words),
  json: (recording) => `${JSON.stringify(recording)}\n`,
  mermaid: (recording, engine, words, options) =>
    engine.toMermaid(recording, { detail: choiceOf(options, "detail", details, "messages"), words }).text,
  plantuml: (recording, engine, words) => engine.toPlantuml(recording, words),
  har: (recording, engine) => `${JSON.stringify(engine.toHar(recording), null, 2)}\n`,
  markdown: (recording, engine, words) => engine.toMarkdown(recording, words),
};

/**
 * `run SCENARIO`: runs the story and prints it in one format; remarks on entries that were never asked for.
 * @throws UsageError for a wrong word; nothing has run then.
 */
export async function runCommand(args: readonly string[], engine: Engine): Promise<{ stdout: string; stderr: string }> {
  const options = readWords(args, "run", runOptions);
  const format = choiceOf(options, "format", formats, "text");
  const language = choiceOf(options, "lang", languages, "en");
  const names = choiceOf(options, "names", nameSets, "koppelmij");
  choiceOf(options, "detail", details, "messages");
  const { recording, leftovers } = await simulate(readStory(scenarioOf(options, engine), options), engine);
  const words = createTextWords(createI18n(language, await loadCatalogue(language)), names);
  return { stdout: printers[format](recording, engine, words, options), stderr: remarks(leftovers) };
}

function scenarioOf({ positionals }: Words, { catalogue }: Engine): string {
  const valid = catalogue.scenarios.map((each) => each.id);
  const [scenario, surplus] = positionals;
  if (scenario === undefined) throw new UsageError(`'run' needs a scenario; valid: ${valid.join(", ")}`);
  if (!valid.includes(scenario)) throw noSuch(scenario, "scenario", valid);
  if (surplus !== undefined)
    throw noSuch(
      surplus,
      "option of run",
      Object.keys(runOptions).map((name) => `--${name}`),
    );
  return scenario;
}

async function simulate(given: unknown, engine: Engine): Promise<{ recording: Recording; leftovers: Leftovers }> {
  const checked = engine.checkStory(given);
  if (!checked.ok) throw new UsageError(checked.problem.message);
  try {
    return await engine.simulateWithLeftovers(checked.story);
  } catch (error) {
    // A choice that only the run can judge, such as a task that is not in the list.
    if (error instanceof Error && error.name === "StoryError") throw new UsageError(error.message);
    throw error;
  }
}

/** One line for each decision that was never asked for and each alteration that met no such part. */
function remarks({ decisions, alterations }: Leftovers): string {
  return [
    ...decisions.map(({ id, choice }) => `Not asked for: --decide ${id}=${choice}\n`),
    ...alterations.map(({ message, part, value }) => `Not applied: --alter ${message}:${part}=${value}\n`),
  ].join("");
}
