/** What is wrong with a story: the bad word, the words that would be right, and one line that says so. */
export interface StoryProblem {
  readonly word: string;
  readonly valid: readonly string[];
  readonly message: string;
}

/** Carries a problem out of the depth of a check; caught in `checkStory`, so callers see a value. */
export class Problem extends Error {
  readonly problem: StoryProblem;
  constructor(found: StoryProblem) {
    super(found.message);
    this.problem = found;
  }
}

/** @param complaint What follows the word in the sentence, such as `is no person`. */
export function problem(word: unknown, valid: readonly string[], complaint: string): Problem {
  const shown = show(word);
  const choose = valid.length === 0 ? "" : `; valid: ${valid.join(", ")}`;
  return new Problem({ word: shown, valid, message: `'${shown}' ${complaint}${choose}` });
}

/** The word itself if it is one of the valid ones. */
export function oneOf(word: unknown, valid: readonly string[], what: string): string {
  if (typeof word === "string" && valid.includes(word)) return word;
  throw problem(word, valid, `is no ${what}`);
}

export function idsIn(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((each) => each.id);
}

export function asObject(input: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return { ...input };
  throw problem(input, ["an object"], `is no ${what}`);
}

export function asList(input: unknown, what: string): readonly unknown[] {
  if (input === undefined) return [];
  if (Array.isArray(input)) return input;
  throw problem(input, ["a list"], `is no list of ${what}`);
}

/** Text of at most 10,000 characters, which is more than any seed or altered value needs. */
export function textOf(input: unknown, what: string): string {
  if (typeof input === "string" && input.length <= 10_000) return input;
  throw problem(input, ["a text"], `is no ${what}`);
}

/** The word on one line and not too long to read. */
function show(word: unknown): string {
  const text = typeof word === "string" ? word : written(word);
  const flat = [...text.replace(/[\s\p{C}]+/gu, " ")];
  return flat.length <= 60 ? flat.join("") : `${flat.slice(0, 60).join("")}…`;
}

/** Any value as text; what JSON cannot write (a bigint, a cycle) by its type. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
