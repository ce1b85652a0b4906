import type { Check } from "../../../simulation/check.ts";

/** The lifecycle is that of the walkthrough; the Task machine says what is possible. */
export const taskTransition: Check<{
  readonly from: string;
  readonly to: string;
  readonly possible: readonly string[];
}> = {
  id: "task-transition",
  title: "the task may go from its status to the new one",
  status: "D",
  clause: "KoppelMij IG, module task-status wijzigen",
  refusal: { error: "unprocessable", description: "the task cannot go to that status" },
  compare: ({ from, to, possible }) => ({
    passed: possible.includes(to),
    expected: `${from} → ${possible.length === 0 ? "(nothing)" : possible.join(" | ")}`,
    actual: `${from} → ${to}`,
  }),
};
