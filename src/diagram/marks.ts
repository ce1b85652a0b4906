import type { RecordedMessage } from "../simulation/recording.ts";
import type { Mark, Words } from "./words.ts";

/** One sign for each, because colour does not reach everyone. */
const signs: Readonly<Record<Mark, string>> = { attacker: "☠", observed: "◉", altered: "≠", "held-back": "⊘" };

/**
 * What happened to a message besides being sent, each as `☠ attacker`: sent by the attacker, seen by the attacker, altered,
 * held back. Words that are empty leave the sign alone.
 */
export function marksOf(message: RecordedMessage, words: Pick<Words, "mark">): readonly string[] {
  const has: Readonly<Record<Mark, boolean>> = {
    attacker: message.by === "attacker",
    observed: (message.observedBy?.length ?? 0) > 0,
    altered: message.altered !== undefined || message.alteredFrom !== undefined,
    "held-back": message.heldBack === true,
  };
  const marks = (Object.keys(signs) as Mark[]).filter((mark) => has[mark]);
  return marks.map((mark) => [signs[mark], words.mark(mark)].filter(Boolean).join(" "));
}
