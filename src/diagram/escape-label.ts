/** Characters that Mermaid keeps as text in every position of a label. Everything else is written as a character reference. */
const safe = /[\p{L}\p{M}\p{N} .,/()?=+*'!~|_\-–—…·→←↔✓✗○☠◉≠⊘✂◇◀▶›]/u;

/**
 * Text as Mermaid shows it literally: no comment, directive, keyword, formula, line break or HTML can hide in it.
 * `;` ends a statement, `#` starts a comment, `:` and `#` together can match a style rule, `%%` starts a directive,
 * `$$` a formula; line breaks and tabs become one space.
 */
export function escapeLabel(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const escaped = [...flat].map((each) => (safe.test(each) ? each : `#${each.codePointAt(0)};`)).join("");
  // `wrap:` and `nowrap:` cannot occur, because the colon is escaped.
  return escaped === "" ? "#8203;" : escaped;
}

/** As `escapeLabel`, for the title of a box, where a closing parenthesis would be read as the end of the colour. */
export function escapeBoxTitle(text: string): string {
  return escapeLabel(text).replace(/[()]/gu, (each) => `#${each.codePointAt(0)};`);
}

const reserved = new Set([
  "end",
  "loop",
  "rect",
  "opt",
  "alt",
  "else",
  "par",
  "and",
  "critical",
  "option",
  "break",
  "note",
  "box",
  "participant",
  "actor",
  "create",
  "destroy",
  "link",
  "links",
  "over",
  "as",
  "off",
  "title",
]);

/** A participant id that Mermaid's grammar takes for a name: letters, digits and `_`, never a keyword. */
export function mermaidId(id: string): string {
  const name = id.replace(/[^A-Za-z0-9]/gu, "_");
  return reserved.has(name.toLowerCase()) ? `${name}_` : name;
}
