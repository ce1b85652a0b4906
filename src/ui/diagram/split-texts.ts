import { breakLabel } from "./break-label.ts";
import type { Pen } from "./draw-note.ts";

/** The text for the drawing, and what we write in it ourselves: the rows of each statement, by its number. */
export interface SplitTexts {
  readonly text: string;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

const box = /^(box rgba\([^)]*\)) /;
const participant = /^((?:participant|actor) (\w+) as )/;
const note = /^(note over [^:]+: )(.*)$/;
const message = /^((\w+?)--?(?:>>|x|\))(\w+): )(.*)$/;

/** The pen measures in bold, as the current message is written; that one may cover a little of its lifelines. */
const cover = 4;

/** The least distance between the labels of two neighbours' messages to themselves; each is written over its own lifeline. */
const air = 16;

/**
 * Takes the texts out of a diagram and leaves as many rows of one point. Mermaid lays the whole page out for every piece of
 * text that it measures, several times for each word that it could break at; of a text it only has to know how high it is.
 *
 * @param diagram Mermaid text as `src/diagram` writes it
 * @param column distance between two lifelines, in the pixels of the pen
 */
export function splitTexts(diagram: string, column: number, pen: Pen): SplitTexts {
  const rows = new Map<number, readonly string[]>();
  const places = new Map<string, number>();
  const widthBetween = (from: string, to: string): number => {
    const columns = Math.abs((places.get(from) ?? 0) - (places.get(to) ?? 0));
    return columns === 0 ? column - air : columns * column + cover;
  };
  /** Statements are counted as they come. Without `nowrap` Mermaid copies its whole configuration for each to find it there. */
  const emptied = (start: string, own: readonly string[]): string => {
    rows.set(rows.size, own);
    return `  ${start}nowrap:${own.map(() => ".").join("<br/>")}`;
  };
  const lines = diagram.split("\n").map((line) => {
    const content = line.trim();
    const [, boxed] = box.exec(content) ?? [];
    if (boxed !== undefined) return `  ${boxed} .`;
    const [, declared, id] = participant.exec(content) ?? [];
    if (declared !== undefined && id !== undefined) {
      places.set(id, places.size);
      return `    ${declared}.`;
    }
    const [, noteStart, notes] = note.exec(content) ?? [];
    if (noteStart !== undefined && notes !== undefined) {
      return emptied(noteStart, notes.split("<br/>").map(unescapeLabel));
    }
    const [, start, from = "", to = "", label] = message.exec(content) ?? [];
    if (start === undefined || label === undefined) return line;
    return emptied(start, breakLabel(unescapeLabel(label), widthBetween(from, to), pen));
  });
  return { text: lines.join("\n"), rows };
}

/** Character references as Mermaid writes them, `#59;`, back to characters. */
function unescapeLabel(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
