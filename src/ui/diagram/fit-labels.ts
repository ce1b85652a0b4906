import type { Pen } from "./draw-note.ts";

const declaration = /^(?:participant|actor) (\w+) as /;
const message = /^(\w+?)(--?(?:>>|x|\)))(\w+): (.*)$/;

/** Where a long word may be broken: after a point or a hyphen inside it. */
const joint = /(?<=[.-])(?=[^\s.-])/u;

/**
 * Labels as they are to be broken over lines. Mermaid breaks only at spaces, and a word that is too long anywhere, with a
 * hyphen of its own: a long word gets a space at its joints, and the signs at the end stay with the last word.
 *
 * @param column distance between two lifelines, in the pixels of the pen
 */
export function fitLabels(text: string, column: number, pen: Pen): string {
  const places = new Map<string, number>();
  const lines = text.split("\n").map((line) => {
    const content = line.trim();
    const [, declared] = declaration.exec(content) ?? [];
    if (declared !== undefined) places.set(declared, places.size);
    const [, from = "", arrow = "", to = "", label] = message.exec(content) ?? [];
    if (label === undefined) return line;
    const columns = Math.abs((places.get(from) ?? 0) - (places.get(to) ?? 0));
    return `  ${from}${arrow}${to}: ${broken(label, Math.max(columns, 1) * column, pen)}`;
  });
  return lines.join("\n");
}

function broken(label: string, width: number, pen: Pen): string {
  const words = label.replace(/ · (?=[☠◉≠⊘])/gu, "\u00a0·\u00a0").split(" ");
  return words.map((word) => (pen.widthOf(word) > width ? word.split(joint).join(" ") : word)).join(" ");
}
