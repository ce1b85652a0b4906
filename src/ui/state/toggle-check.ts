import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";

/** Whether a check runs in this story. */
export function checkIsOn(story: Pick<Story, "on" | "off">, catalogue: Catalogue, id: string): boolean {
  const standard = catalogue.checks.find((check) => check.id === id)?.default ?? "on";
  return standard === "on" ? !story.off.includes(id) : story.on.includes(id);
}

/** The lists `on` and `off` with this check switched the other way. */
export function toggleCheck(
  story: Pick<Story, "on" | "off">,
  catalogue: Catalogue,
  id: string,
): Pick<Story, "on" | "off"> {
  const standard = catalogue.checks.find((check) => check.id === id)?.default ?? "on";
  const list = standard === "on" ? "off" : "on";
  const changed = story[list].includes(id) ? story[list].filter((each) => each !== id) : [...story[list], id];
  return { on: story.on, off: story.off, [list]: changed };
}
