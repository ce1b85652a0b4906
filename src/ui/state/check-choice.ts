import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";
import { checkIsOn, toggleCheck } from "./toggle-check.ts";

type Switches = Pick<Story, "on" | "off" | "modes">;

/** What a party does with a check: hold to the rule, to a weaker reading of it, or pass it by. */
export type CheckChoice = { readonly kind: "enforce" | "skip" } | { readonly kind: "weaken"; readonly mode: string };

/** Everything that can be chosen for a check, from the strictest on. */
export function choicesFor(catalogue: Catalogue, id: string): readonly CheckChoice[] {
  const [, ...weaker] = catalogue.checks.find((check) => check.id === id)?.modes ?? [];
  return [{ kind: "enforce" }, ...weaker.map((mode): CheckChoice => ({ kind: "weaken", mode })), { kind: "skip" }];
}

/** What a story chose for a check. */
export function choiceIn(story: Switches, catalogue: Catalogue, id: string): CheckChoice {
  if (!checkIsOn(story, catalogue, id)) return { kind: "skip" };
  const mode = story.modes[id];
  const [standard] = catalogue.checks.find((check) => check.id === id)?.modes ?? [];
  return mode === undefined || mode === standard ? { kind: "enforce" } : { kind: "weaken", mode };
}

/** The switches of a story with this choice for a check. The rule itself needs no entry. */
export function withChoice(story: Switches, catalogue: Catalogue, id: string, choice: CheckChoice): Switches {
  const { [id]: _, ...others } = story.modes;
  const isWanted = choice.kind !== "skip";
  const switches =
    checkIsOn(story, catalogue, id) === isWanted ? { on: story.on, off: story.off } : toggleCheck(story, catalogue, id);
  return { ...switches, modes: choice.kind === "weaken" ? { ...others, [id]: choice.mode } : others };
}
