/** A term of the glossary as it can occur in a text. */
export interface Term {
  readonly id: string;
  /** `Care provider (Aanbieder)` can occur under either name. */
  readonly term: string;
}

/** The terms that a text uses, in the order in which they occur. A term inside a longer one counts as the longer one. */
export function termsInText(text: string, terms: readonly Term[]): readonly string[] {
  const found: { id: string; at: number; length: number }[] = [];
  const names = terms.flatMap(({ id, term }) => namesOf(term).map((name) => ({ id, name })));
  names.sort((a, b) => b.name.length - a.name.length);
  for (const { id, name } of names) {
    const at = text.search(new RegExp(`(?<![\\p{L}\\d-])${escaped(name)}(?![\\p{L}\\d-])`, "iu"));
    const isInside = found.some((each) => at >= each.at && at < each.at + each.length);
    if (at >= 0 && !isInside && !found.some((each) => each.id === id)) found.push({ id, at, length: name.length });
  }
  return found.sort((a, b) => a.at - b.at).map(({ id }) => id);
}

function namesOf(term: string): readonly string[] {
  const [, outer, inner] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
  return outer === undefined || inner === undefined ? [term] : [outer, inner];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
