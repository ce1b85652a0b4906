/** A term of the glossary as it can occur in a text. */
export interface Term {
  readonly id: string;
  /** `Care provider (Aanbieder)` can occur under either name. */
  readonly term: string;
  /** Other names, a comma apart. */
  readonly also?: string;
  /** Only as it is written: the function Delen, and not everything that is shared. */
  readonly asWritten?: boolean;
}

/** A stretch of a text, with the id of the term that it is. */
export interface TextPart {
  readonly text: string;
  readonly term?: string;
}

/**
 * A function that cuts a text at the terms that it uses; the parts together are the text.
 * A term inside a longer one counts as the longer one. A plural counts as its singular.
 */
export function termSplitter(terms: readonly Term[]): (text: string) => readonly TextPart[] {
  const names = terms.flatMap((term) => namesOf(term).map((name) => ({ ...term, name })));
  const byName = new Map(names.map((each) => [each.name.toLowerCase(), each]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (longestFirst.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<![\\p{L}\\d_-])(${longestFirst.join("|")})(?:en|s)?(?![\\p{L}\\d_-])`, "giu");
  return (text) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [whole, name = ""] = match;
      const known = byName.get(name.toLowerCase());
      if (known === undefined || (known.asWritten === true && name !== known.name)) continue;
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: whole, term: known.id });
      end = match.index + whole.length;
    }
    if (end < text.length) parts.push({ text: text.slice(end) });
    return parts;
  };
}

/** The ids of the terms that a text uses, in the order in which they occur, each once. */
export function termsIn(parts: readonly TextPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ term }) => term ?? []))];
}

function namesOf({ term, also = "" }: Term): readonly string[] {
  const [, outer, inner] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
  const own = outer === undefined || inner === undefined ? [term] : [outer, inner];
  return [...own, ...also.split(", ").filter((name) => name !== "")];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
