/** A term of the glossary as it can occur in a text. */
export interface Term {
  readonly id: string;
  /** `Care provider (Aanbieder)` can occur under either name. */
  readonly term: string;
}

/**
 * A function that finds the terms that a text uses, in the order in which they occur.
 * A term inside a longer one counts as the longer one.
 */
export function termFinder(terms: readonly Term[]): (text: string) => readonly string[] {
  const names = terms.flatMap(({ id, term }) => namesOf(term).map((name) => ({ id, name: name.toLowerCase() })));
  const idOf = new Map(names.map(({ id, name }) => [name, id]));
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join("|")})(?![\\p{L}\\d-])`, "giu");
  return (text) => [...new Set([...text.matchAll(pattern)].flatMap(([found]) => idOf.get(found.toLowerCase()) ?? []))];
}

function namesOf(term: string): readonly string[] {
  const [, outer, inner] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
  return outer === undefined || inner === undefined ? [term] : [outer, inner];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
