import type { MermaidDiagram } from "../../diagram/mermaid-parts.ts";

/** The text for the drawing, and the rows of the notes that we write ourselves. */
export interface SplitNotes {
  readonly text: string;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

const uncounted = /^(sequenceDiagram|participant|actor|box|end)\b/;
const note = /^(note over [^:]+: )(.*)$/;

/**
 * Takes the text out of the notes and leaves as many empty rows. Mermaid would move the lifelines apart for a long row and
 * break a single one at hyphens; the rows only need their height from it.
 */
export function splitNotes(diagram: MermaidDiagram): SplitNotes {
  const wanted = new Set(diagram.notes.map(({ statement }) => statement));
  const rows = new Map<number, readonly string[]>();
  let statement = -1;
  const lines = diagram.text.split("\n").map((line) => {
    const content = line.trim();
    if (content === "" || uncounted.test(content)) return line;
    statement += 1;
    const [, start, label] = note.exec(content) ?? [];
    if (start === undefined || label === undefined || !wanted.has(statement)) return line;
    const own = label.split("<br/>");
    rows.set(statement, own.map(unescapeLabel));
    return `  ${start}${own.map(() => ".").join("<br/>")}`;
  });
  return { text: lines.join("\n"), rows };
}

/** Character references as Mermaid writes them, `#59;`, back to characters. */
function unescapeLabel(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
