/**
 * The shape of a translation: the same keys as the English section, deep, with any text at the leaves.
 * A missing key and a surplus key are both compile errors.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
};

/** What is said about one kind of message. */
export interface MessageText {
  /** At most seven words, for policy makers. */
  readonly title: string;
  /** What happens, naming the parties. */
  readonly what: string;
  /** Why it is there, or what would go wrong without it. */
  readonly why: string;
}

/** What is said about one check. */
export interface CheckText {
  readonly title: string;
  /** What it compares, as a plain question. */
  readonly question: string;
  readonly passed: string;
  readonly failed: string;
  /** What happens in the world when the check is switched off. */
  readonly off: string;
}
