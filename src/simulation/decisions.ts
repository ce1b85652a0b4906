import { parseDuration } from "./clock.ts";
import { OpenDecision, StoryError } from "./errors.ts";
import type { Question } from "./ports.ts";
import type { DecisionEntry, Story } from "./story.ts";

/** Answers questions from the story, in order. */
export interface Decisions {
  /** The choice for this question; `wait` is called for each `wait:DURATION` before it. */
  answer(question: Question, by: string, wait: (milliseconds: number) => void): string;
  /** Entries that no question asked for. */
  unused(): readonly DecisionEntry[];
}

/** The decisions of a story: entries with the same id are used up in order, then the usual choice counts. */
export function createDecisions(story: Pick<Story, "decisions" | "pause">): Decisions {
  const open = [...story.decisions];
  return {
    answer(question, by, wait) {
      for (;;) {
        const index = open.findIndex((entry) => entry.id === question.id);
        const [entry] = index < 0 ? [] : open.splice(index, 1);
        if (entry === undefined) {
          if (story.pause) throw new OpenDecision({ id: question.id, by, choices: question.choices });
          return question.usual;
        }
        const waited = entry.choice.startsWith("wait:") ? parseDuration(entry.choice.slice(5)) : undefined;
        if (waited === undefined) return validChoice(question, entry);
        wait(waited);
      }
    },
    unused: () => open,
  };
}

function validChoice(question: Question, entry: DecisionEntry): string {
  if (question.choices.includes(entry.choice)) return entry.choice;
  const valid = [...question.choices, "wait:DURATION"];
  throw new StoryError(
    `'${entry.choice}' is no choice of ${question.id}; choose ${valid.join(", ")}.`,
    entry.choice,
    valid,
  );
}
