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
  /** The time of the settings passes once: before the first start and in the first module. */
  readonly hasWaited: boolean;
  readonly hasWorked: boolean;
}

export function startMemory(wanted: number): Memory {
  return { wanted, done: [], started: null, module: null, hasWaited: false, hasWorked: false };
}

/** Memory after a page was seen (`choice` null) or a choice was made on it. */
export function afterChoice(memory: Memory, page: Page, choice: string | null): Memory {
  if (page.id === "pgo-tasks" && choice !== null) {
    const row = page.lists.tasks?.find(({ id }) => id === choice);
    return { ...memory, started: choice, module: row?.module ?? null, hasWaited: true };
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
