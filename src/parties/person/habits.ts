import type { Page } from "../../protocol/page.ts";
import { durations, parseDuration } from "../../simulation/clock.ts";
import { collectedAt, isCollected, type Memory, waitingPages } from "./memory.ts";

type Settings = Readonly<Record<string, string>>;

/** What a person does unlike the others, by decision. */
const characters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  karel: { "consent-collect": "refuse", "consent-share": "refuse", "consent-subscribe": "refuse" },
};

/** How long a person leaves the pages open on which the DVA asks for a statement, in milliseconds. */
const hesitations: Readonly<Record<string, number>> = { wim: 20 * 60_000 };

type Habits = Readonly<Record<string, string>>;

/** Who decides: the person, what he or she is up to in this visit, and what the story sets. */
export interface Decider {
  readonly person: string;
  readonly memory: Memory;
  readonly habits: Habits;
  readonly settings: Settings;
}

/** What this person usually chooses on a page. */
export function usualChoice(page: Page, { person, memory, habits, settings }: Decider): string {
  const own = characters[person]?.[page.decision ?? ""] ?? habits[page.decision ?? ""];
  const offered = page.actions.map(({ choice }) => choice);
  if (own !== undefined && offered.includes(own)) return own;
  // Whoever came for something else leaves it at that.
  if (own !== undefined && offered.includes("stay")) return "stay";
  switch (page.id) {
    case "pgo-login":
    case "digid-login":
      return person;
    case "consent-collect":
      return settings["long-term-consent"] === "yes" ? "consent-long-term" : "consent";
    case "consent-module":
      // Nobody agrees to a module that he or she did not start.
      return memory.module === null || page.data.module === memory.module ? "consent" : "refuse";
    case "pgo-authorised":
    case "pgo-renewed":
      if (offered.includes("renew")) return memory.renewed < memory.wanted ? "renew" : "stay";
      return page.id === "pgo-authorised" ? (offered[0] ?? "stay") : "stay";
    case "pgo-tasks":
      if (page.decision === "collect-next") return nextProvider(page, memory, settings);
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

/** Every Aanbieder once; again when time is to pass before the next use. */
function nextProvider(page: Page, memory: Memory, settings: Settings): string {
  const providers = page.actions.map(({ choice }) => choice).filter((choice) => choice !== "stay");
  const open = providers.find((provider) => !isCollected(page, provider));
  const again = providers[0] ?? "";
  const isWanted = (parseDuration(settings.elapsed ?? "") ?? 0) > 0;
  const isDone = memory.stale !== null && collectedAt(page, again) !== memory.stale;
  return open ?? (isWanted && !isDone ? again : "stay");
}

/** How long the Person lets pass before a page is dealt with, and how long dealing with it takes, in milliseconds. */
export function durationOf(
  page: Page,
  { person, memory, settings }: Decider,
  usual: string,
): { readonly before: number; readonly takes: number } {
  const none = { before: 0, takes: durations.readPage };
  const elapsed = memory.hasWaited || usual === "stay" ? 0 : (parseDuration(settings.elapsed ?? "") ?? 0);
  if (page.id === "digid-login") return { before: 0, takes: durations.digid };
  if (page.decision?.startsWith("consent-")) return { ...none, before: hesitations[person] ?? 0 };
  if (waitingPages.includes(page.id)) return { ...none, before: elapsed };
  if (page.id === "pgo-tasks") {
    return { ...none, before: page.decision === "pick-task" || isCollected(page, usual) ? elapsed : 0 };
  }
  if (page.id === "questionnaire" && !memory.hasWorked) {
    return { before: 0, takes: parseDuration(settings["time-in-module"] ?? "") ?? durations.readPage };
  }
  return none;
}
