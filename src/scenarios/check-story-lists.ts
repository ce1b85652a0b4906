import type { Catalogue, CatalogueScenario } from "../simulation/catalogue.ts";
import type { Story } from "../simulation/story.ts";
import { isDuration } from "./check-story-settings.ts";
import { asList, asObject, idsIn, oneOf, problem, textOf } from "./story-problem.ts";

/** Readings of checks: only checks that have more than one, only readings that they have. */
export function checkModes(input: unknown, catalogue: Catalogue): Story["modes"] {
  const withModes = catalogue.checks.filter((each) => each.modes.length > 0);
  const modes: [string, string][] = Object.entries(input === undefined ? {} : asObject(input, "group of modes")).map(
    ([name, value]) => {
      oneOf(name, idsIn(withModes), "check with modes");
      const valid = withModes.find((each) => each.id === name)?.modes ?? [];
      return [name, oneOf(value, valid, `mode of ${name}`)];
    },
  );
  return Object.fromEntries(modes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const parts = ["url.query.NAME", "header.NAME", "body.NAME", "jwt.CLAIM", "byte"];
const partPattern = /^(?:(?:url\.query|header|body|jwt)\.[^\s=]+|byte)$/u;

/** Alterations: which message, which part, the new value. Whether that message has that part shows in the run. */
export function checkAlterations(input: unknown): Story["alter"] {
  return asList(input, "alterations").map((each) => {
    const { message, part, value, ...rest } = asObject(each, "alteration");
    for (const name of Object.keys(rest)) oneOf(name, ["message", "part", "value"], "field of an alteration");
    if (typeof message !== "number" || !Number.isSafeInteger(message) || message < 1) {
      throw problem(message, ["1, 2, 3 …"], "is no number of a message");
    }
    if (typeof part !== "string" || !partPattern.test(part)) throw problem(part, parts, "is no part of a message");
    return { message, part, value: textOf(value, "value of an alteration") };
  });
}

/** Decisions that this scenario asks, each with a choice that it offers or `wait:DURATION`. */
export function checkDecisions(input: unknown, scenario: CatalogueScenario, catalogue: Catalogue): Story["decisions"] {
  return asList(input, "decisions").map((each) => {
    const { id, choice, ...rest } = asObject(each, "decision");
    for (const name of Object.keys(rest)) oneOf(name, ["id", "choice"], "field of a decision");
    const known = oneOf(id, scenario.decisions, `decision of ${scenario.id}`);
    const text = textOf(choice, `choice of ${known}`);
    const choices = catalogue.decisions.find((decision) => decision.id === known)?.choices ?? [];
    // A decision without a fixed list (a task, a provider, a move) is checked when it is asked.
    const isFree = choices.length === 0;
    if (!isFree && !choices.includes(text) && !isWait(text)) {
      throw problem(text, [...choices, "wait:DURATION"], `is no choice of ${known}`);
    }
    if (text.startsWith("wait:") && !isWait(text)) throw problem(text, ["wait:90s, wait:20m …"], "is no wait");
    return { id: known, choice: text };
  });
}

function isWait(choice: string): boolean {
  return choice.startsWith("wait:") && isDuration(choice.slice("wait:".length));
}
