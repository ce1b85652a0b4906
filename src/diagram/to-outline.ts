import type { Run } from "../simulation/recording.ts";
import { marksOf } from "./marks.ts";
import type { Words } from "./words.ts";

/** One line of the text equivalent of the diagram. */
export interface OutlineLine {
  readonly n: number;
  readonly phase: string;
  /** A full sentence in the language and the names of `words`, and the marks of the message. */
  readonly sentence: string;
}

/** The diagram for those who hear or print it: one sentence per message, in order. */
export function toOutline(run: Pick<Run, "participants" | "messages">, words: Words): readonly OutlineLine[] {
  const labels = new Map(run.participants.map((each) => [each.id, each.label]));
  const name = (id: string) => words.participant(id, labels.get(id) ?? id);
  return run.messages.map((message) => ({
    n: message.n,
    phase: message.phase,
    sentence: [
      words.sentence({ from: name(message.from), to: name(message.to), title: words.message(message), message }),
      ...marksOf(message, words).map((mark) => `(${mark})`),
    ].join(" "),
  }));
}
