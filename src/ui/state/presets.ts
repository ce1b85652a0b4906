import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";

/** The preset of a story in which nothing is switched. */
const usual = "careful";

/** The switches of a preset, as far as the scenario has them. */
export function switchesOf(catalogue: Catalogue, scenario: string, preset: string): Pick<Story, "on" | "off"> {
  const checks = catalogue.scenarios.find(({ id }) => id === scenario)?.checks ?? [];
  const { on = [], off = [] } = catalogue.presets.find(({ id }) => id === preset) ?? {};
  return { on: on.filter((id) => checks.includes(id)), off: off.filter((id) => checks.includes(id)) };
}

/** The preset whose switches the story has, for the checks of its scenario; undefined for an own choice. */
export function presetOf(story: Story, catalogue: Catalogue): string | undefined {
  const same = catalogue.presets.filter(({ id }) => {
    const { on, off } = switchesOf(catalogue, story.scenario, id);
    return areSame(on, story.on) && areSame(off, story.off);
  });
  // A scenario may have no check in which two presets differ; then it is called by the usual one.
  return (same.find(({ id }) => id === usual) ?? same[0])?.id;
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
