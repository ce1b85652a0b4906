import type { Pen } from "./draw-note.ts";

/** Where a long word may be broken: after a point or a hyphen inside it, and before the signs behind it. */
const joint = /(?<=[.-])(?=[^\s.-])|(?=\u00a0·\u00a0)/u;

/** Signs of what happened to a message stay with the word before them. */
const signs = / · (?=[☠◉≠⊘])/gu;

/** A word that is only a little too long reads better across its lifeline than cut. */
const overhang = 1.15;

/**
 * The rows of a label. A row is broken at spaces; a word that is too long for a row of its own is broken at its joints, and
 * a part that is still much too long anywhere, with a hyphen.
 *
 * @param width of a row, in the pixels of the pen
 */
export function breakLabel(label: string, width: number, pen: Pen): readonly string[] {
  const fits = (text: string): boolean => pen.widthOf(text) <= width;
  const rows: string[] = [];
  let row = "";
  const add = (part: string, space: string): void => {
    if (row !== "" && fits(`${row}${space}${part}`)) {
      row = `${row}${space}${part}`;
      return;
    }
    if (row !== "") rows.push(row);
    row = part.trimStart();
    while (pen.widthOf(row) > width * overhang && [...row].length > 1) {
      const start = startOf(row, fits);
      rows.push(`${start}-`);
      row = row.slice(start.length);
    }
  };
  for (const word of label.replace(signs, "\u00a0·\u00a0").split(" ")) {
    const parts = fits(word) ? [word] : word.split(joint);
    for (const [at, part] of parts.entries()) add(part, at === 0 ? " " : "");
  }
  return row === "" && rows.length > 0 ? rows : [...rows, row];
}

/** As much of a word as fits with a hyphen behind it, but at least one character and never all. */
function startOf(word: string, fits: (text: string) => boolean): string {
  const characters = [...word];
  let length = 1;
  while (length + 1 < characters.length && fits(`${characters.slice(0, length + 1).join("")}-`)) length += 1;
  return characters.slice(0, length).join("");
}
