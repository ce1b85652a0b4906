import { parseArgs } from "node:util";
import { languages } from "../i18n/i18n.ts";
import { noSuch, quote, UsageError } from "./usage-error.ts";

export const nameSets = ["koppelmij", "medmij2", "medmij1"] as const;
export const details = ["overview", "messages", "checks"] as const;

/** The options of a command: what follows each, or nothing for a switch. */
export type OptionTable = Readonly<Record<string, string | null>>;

export const listOptions: OptionTable = { format: "text|json", lang: languages.join("|") };

export const runOptions: OptionTable = {
  set: "KEY=VALUE",
  person: "ID",
  attack: "ID",
  capability: "ID",
  off: "CHECK",
  on: "CHECK",
  mode: "CHECK=MODE",
  alter: "N:PART=VALUE",
  decide: "ID=CHOICE",
  pause: null,
  seed: "TEXT",
  lang: languages.join("|"),
  names: nameSets.join("|"),
  detail: details.join("|"),
  format: "text|json|mermaid|plantuml|har|markdown",
};

export const matrixOptions: OptionTable = {
  attack: "ID",
  scenario: "ID",
  preset: "ID",
  capability: "ID",
  set: "KEY=VALUE",
  off: "CHECK",
  on: "CHECK",
  mode: "CHECK=MODE",
  baseline: null,
  lang: languages.join("|"),
  format: "text|json|markdown",
};

/** Words without a dash, and for each option its values in the order given; a switch has the value `true`. */
export interface Words {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * Splits the words after a command.
 * @throws UsageError for an option that the command does not have, or one without its value.
 */
export function readWords(args: readonly string[], command: string, table: OptionTable): Words {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, { type: value === null ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const valid = Object.keys(table).map((name) => `--${name}`);
    if (!Object.hasOwn(table, token.name) || token.rawName !== `--${token.name}`) {
      throw noSuch(token.rawName, `option of ${command}`, valid);
    }
    const wanted = table[token.name] ?? null;
    if (wanted === null && token.value !== undefined)
      throw new UsageError(`--${token.name} takes no value, not ${quote(token.value)}; valid: --${token.name}`);
    if (wanted !== null && token.value === undefined)
      throw new UsageError(`'--${token.name}' needs a value; valid: ${wanted}`);
    const list = values[token.name] ?? [];
    values[token.name] = list;
    list.push(token.value ?? "true");
  }
  return { positionals, values };
}

/** The last value of an option that takes one of a few words, or the usual one. */
export function choiceOf<Choice extends string>(
  words: Words,
  name: string,
  valid: readonly Choice[],
  usual: Choice,
): Choice {
  const given = words.values[name]?.at(-1);
  if (given === undefined) return usual;
  const found = valid.find((each) => each === given);
  if (found === undefined) throw noSuch(given, name, valid);
  return found;
}
