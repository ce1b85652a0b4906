import type { Page } from "../../protocol/page.ts";
import { durations, parseDuration } from "../../simulation/clock.ts";
import type { Memory } from "./memory.ts";

type Settings = Readonly<Record<string, string>>;

/** What a person does unlike the others, by decision. */
const characters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  karel: { "consent-collect": "refuse" },
};

/** What this person usually chooses on a page. */
export function usualChoice(page: Page, memory: Memory, person: string, settings: Settings): string {
  const own = characters[person]?.[page.decision ?? ""];
  if (own !== undefined) return own;
  const offered = page.actions.map(({ choice }) => choice);
  switch (page.id) {
    case "pgo-login":
    case "digid-login":
      return person;
    case "consent-collect":
      return settings["long-term-consent"] === "yes" ? "consent-long-term" : "consent";
    case "consent-module":
      // Nobody agrees to a module that he or she did not start.
      return memory.module === null || page.data.module === memory.module ? "consent" : "refuse";
    case "pgo-tasks":
      return offered.find((task) => !memory.done.includes(task)) ?? offered[0] ?? "stay";
    case "pgo-returned":
      return nextAfterReturn(memory, offered);
    default:
      return offered[0] ?? "stay";
  }
}

/** Back to the tasks while something is left to do; collecting again where the PGO cannot read the tasks. */
function nextAfterReturn(memory: Memory, offered: readonly string[]): string {
  if (memory.done.length >= memory.wanted) return "stay";
  return ["tasks", "collect-again"].find((choice) => offered.includes(choice)) ?? "stay";
}

/** How long the Person lets pass before a page is dealt with, and how long dealing with it takes, in milliseconds. */
export function durationOf(
  page: Page,
  memory: Memory,
  settings: Settings,
): { readonly before: number; readonly takes: number } {
  const none = { before: 0, takes: durations.readPage };
  if (page.id === "digid-login") return { before: 0, takes: durations.digid };
  if (page.id === "pgo-tasks" && !memory.hasWaited)
    return { ...none, before: parseDuration(settings.elapsed ?? "") ?? 0 };
  if (page.id === "questionnaire" && !memory.hasWorked) {
    return { before: 0, takes: parseDuration(settings["time-in-module"] ?? "") ?? durations.readPage };
  }
  return none;
}
