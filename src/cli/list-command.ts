import { createI18n, languages, loadCatalogue, lookup, type Namespace } from "../i18n/i18n.ts";
import type { Catalogue } from "../simulation/catalogue.ts";
import type { Engine } from "./engine.ts";
import { choiceOf, listOptions, readWords } from "./options.ts";
import { noSuch } from "./usage-error.ts";

type Section = keyof Catalogue;
type Title = (namespace: Namespace, path: string, id: string) => string;

/** Where the translated title of an entry stands. */
const titles: Readonly<Record<Section, (id: string) => readonly [Namespace, string]>> = {
  scenarios: (id) => ["scenarios", `${id}.title`],
  settings: (id) => ["settings", `${id}.title`],
  persons: (id) => ["persons", `${id}.about`],
  decisions: (id) => ["decisions", `${id}.question`],
  attacks: (id) => ["attacks", `${id}.title`],
  capabilities: (id) => ["capabilities", `${id}.title`],
  presets: (id) => ["presets", id],
  goals: (id) => ["formats", `goals.${id}.reached`],
  checks: (id) => ["checks", `${id}.title`],
  lifetimes: (id) => ["lifetimes", id],
};

/**
 * `list`: everything that there is to choose from; as JSON the catalogue itself.
 * @throws UsageError for a wrong word.
 */
export async function listCommand(
  args: readonly string[],
  { catalogue }: Engine,
): Promise<{ stdout: string; stderr: string }> {
  const options = readWords(args, "list", listOptions);
  const [surplus] = options.positionals;
  if (surplus !== undefined)
    throw noSuch(
      surplus,
      "option of list",
      Object.keys(listOptions).map((name) => `--${name}`),
    );
  const format = choiceOf(options, "format", ["text", "json"], "text");
  const language = choiceOf(options, "lang", languages, "en");
  if (format === "json") return { stdout: `${JSON.stringify(catalogue)}\n`, stderr: "" };
  const instance = createI18n(language, await loadCatalogue(language));
  const title: Title = (namespace, path, id) => lookup(instance, namespace, path) ?? id;
  return { stdout: `${toLines(catalogue, title).join("\n")}\n`, stderr: "" };
}

function toLines(catalogue: Catalogue, title: Title): readonly string[] {
  const sections = Object.keys(titles) as Section[];
  return sections.flatMap((section) => {
    const entries = catalogue[section];
    const width = Math.max(0, ...entries.map((each) => each.id.length));
    const rows = entries.map((each) => {
      const [namespace, path] = titles[section](each.id);
      return `  ${each.id.padEnd(width)}  ${title(namespace, path, each.title)}${choices(section, each, catalogue)}`;
    });
    return rows.length === 0 ? [] : [section, ...rows];
  });
}

/** What may be filled in, with the default of each scenario where there is one. */
function choices(section: Section, entry: { readonly id: string }, catalogue: Catalogue): string {
  if (section === "settings") return listOf(catalogue.settings.find((each) => each.id === entry.id)?.values);
  if (section === "decisions") return listOf(catalogue.decisions.find((each) => each.id === entry.id)?.choices);
  if (section !== "checks") return "";
  const check = catalogue.checks.find((each) => each.id === entry.id);
  return check === undefined ? "" : ` [${[check.party, check.status, check.default, ...check.modes].join(" ")}]`;
}

function listOf(values: readonly string[] | undefined): string {
  return values === undefined || values.length === 0 ? "" : ` [${values.join(" ")}]`;
}
