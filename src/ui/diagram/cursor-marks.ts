import type { Mark } from "./scene.ts";

type Tense = "past" | "current" | "future";

/** Moves the cursor over a drawn scene. Only the classes of groups that change are touched, so a step does not redraw. */
export interface CursorMarks {
  /** Shows message n as the current one. Returns its mark, for scrolling. */
  readonly show: (n: number) => Mark | undefined;
}

/** Takes the marks of a scene in any order; all start without a tense. */
export function createCursorMarks(marks: readonly Mark[]): CursorMarks {
  const shown = new Map<Mark, Tense>();
  return {
    show(n) {
      let current: Mark | undefined;
      for (const mark of marks) {
        const tense = tenseOf(mark, n);
        if (tense === "current" && (current === undefined || mark.last < current.last)) current = mark;
        if (shown.get(mark) === tense) continue;
        shown.set(mark, tense);
        mark.group.dataset.tense = tense;
      }
      return current;
    },
  };
}

/** What stands for several messages is current when it holds the cursor, and past once its first message was. */
export function tenseOf(mark: Pick<Mark, "first" | "numbers">, n: number): Tense {
  if (mark.numbers.has(n)) return "current";
  return mark.first <= n ? "past" : "future";
}
