import type { Catalogue, CatalogueScenario, CatalogueSetting } from "../simulation/catalogue.ts";
import { parseDuration } from "../simulation/clock.ts";
import { asObject, oneOf, problem } from "./story-problem.ts";

/** Every applicable setting of the scenario, with the values of the story over the scenario's own. */
export function checkSettings(
  input: unknown,
  scenario: CatalogueScenario,
  catalogue: Catalogue,
): Readonly<Record<string, string>> {
  const settings: Record<string, string> = { ...scenario.settings };
  const applicable = Object.keys(scenario.settings);
  for (const [name, value] of Object.entries(input === undefined ? {} : asObject(input, "group of settings"))) {
    oneOf(name, applicable, `setting of ${scenario.id}`);
    const setting = catalogue.settings.find((each) => each.id === name);
    if (setting === undefined) throw new TypeError(`The catalogue has no setting ${name}.`);
    settings[name] = readValue(value, setting);
  }
  return settings;
}

function readValue(value: unknown, setting: CatalogueSetting): string {
  const what = `value of ${setting.id}`;
  if (setting.kind === "choice") return oneOf(value, setting.values, what);
  if (setting.kind === "number") {
    if (typeof value === "string" && /^\d{1,6}$/u.test(value)) return value;
    throw problem(value, ["a number such as 180"], `is no ${what}`);
  }
  if (isDuration(value)) return value;
  throw problem(value, ["a number with s, m, h or d, such as 90s, 20m, 4h, 200d"], `is no ${what}`);
}

/** `90s`, `20m`, `4h`, `200d`: a whole number of seconds, minutes, hours or days. */
export function isDuration(value: unknown): value is string {
  return typeof value === "string" && parseDuration(value) !== undefined;
}
