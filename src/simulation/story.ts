/** One alteration of a message on its way: which message, which part, the new value. */
export interface Alteration {
  readonly message: number;
  /** `url.query.NAME`, `header.NAME`, `body.NAME`, `jwt.CLAIM` or `byte`. */
  readonly part: string;
  readonly value: string;
}

/** One answer to a decision. Entries with the same id are used up in order. */
export interface DecisionEntry {
  readonly id: string;
  readonly choice: string;
}

/**
 * Everything that determines a run, as plain data: the same story gives the same recording, byte for byte.
 * The fields are the stable contract of the command line and of share links.
 */
export interface Story {
  readonly scenario: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly person: string;
  readonly seed: string;
  readonly pause: boolean;
  readonly attack: string | null;
  readonly capabilities: readonly string[];
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly modes: Readonly<Record<string, string>>;
  readonly alter: readonly Alteration[];
  readonly decisions: readonly DecisionEntry[];
}
