import type { Page } from "../../protocol/page.ts";

/** What the Person remembers of the visit: it decides what to do next and what must not be done twice. */
export interface Memory {
  /** How many tasks the Person still wants to finish. */
  readonly wanted: number;
  /** Tasks whose module said thank you. */
  readonly done: readonly string[];
  /** The task that was started last, with the name of its module. */
  readonly started: string | null;
  readonly module: string | null;
  /** How often a token was refreshed, or turned out to be of no use any more. */
  readonly renewed: number;
  /** When the tasks were collected that are to be collected again. */
  readonly stale: string | null;
  /** The time of the settings passes once: before the first start and in the first module. */
  readonly hasWaited: boolean;
  readonly hasWorked: boolean;
}

export function startMemory(wanted: number): Memory {
  return { wanted, done: [], started: null, module: null, renewed: 0, stale: null, hasWaited: false, hasWorked: false };
}

/** Pages of the PGO on which time passes before the Person goes on. */
export const waitingPages: readonly string[] = ["pgo-authorised", "pgo-dossier"];

/** When the tasks of this Aanbieder were collected, as the page says; empty when they were not. */
export function collectedAt(page: Page, provider: string): string {
  return page.lists.providers?.find(({ id }) => id === provider)?.collectedAt ?? "";
}

/** Whether the tasks of this Aanbieder are on the page already. */
export function isCollected(page: Page, provider: string): boolean {
  return collectedAt(page, provider) !== "";
}

/** Memory after a page was seen (`choice` null) or a choice was made on it. */
export function afterChoice(memory: Memory, page: Page, choice: string | null): Memory {
  if (page.id === "pgo-tasks" && page.decision === "pick-task" && choice !== null) {
    const row = page.lists.tasks?.find(({ id }) => id === choice);
    return { ...memory, started: choice, module: row?.module ?? null, hasWaited: true };
  }
  if (page.id === "pgo-tasks" && choice !== null) {
    return isCollected(page, choice)
      ? { ...memory, hasWaited: true, stale: memory.stale ?? collectedAt(page, choice) }
      : memory;
  }
  if (waitingPages.includes(page.id) && choice !== null && choice !== "stay") return { ...memory, hasWaited: true };
  if (choice === null && ["pgo-renewed", "pgo-access-ended"].includes(page.id)) {
    return { ...memory, renewed: memory.renewed + 1 };
  }
  if (page.id === "questionnaire" && choice !== null) return { ...memory, hasWorked: true };
  if (page.id === "pgo-returned" && choice === null) {
    const { task = "", status = "unknown", error = "" } = page.data;
    // Whoever broke off in the module does not start again by habit.
    const isDone = status === "completed" || error === "access_denied" || (status === "unknown" && error === "");
    return isDone && !memory.done.includes(task) ? { ...memory, done: [...memory.done, task] } : memory;
  }
  return memory;
}
