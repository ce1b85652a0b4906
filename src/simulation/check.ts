import type { CheckStatus } from "./recording.ts";

/** What a check found: the two sides of the comparison, as text that the inspector shows. */
export interface Compared {
  readonly passed: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** The RFC's error that a failed check becomes. */
export interface CheckError {
  readonly error: string;
  readonly description: string;
}

/**
 * A check is data: one rule, one file. `Facts` is what it needs to see; the table of the party says where it runs.
 * Any check can be switched off in the story: then it is skipped and nothing else changes.
 */
export interface Check<Facts> {
  readonly id: string;
  readonly title: string;
  readonly status: CheckStatus;
  /** RFC section or MedMij/KoppelMij document. */
  readonly clause: string;
  /**
   * Readings of the rule, from the strictest, which is the default, to the weakest: what passes one passes all after it.
   * A weaker one is what some builder makes of the rule.
   */
  readonly modes?: readonly [string, ...string[]];
  readonly refusal: CheckError;
  readonly compare: (facts: Facts, mode: string) => Compared | Promise<Compared>;
}

/** A failed check as a value. */
export interface CheckRefusal extends CheckError {
  readonly check: string;
  readonly clause: string;
}

/** What a row of checks decided: null when none refused. */
export interface Verdict {
  readonly refusal: CheckRefusal | null;
}

/** Passes when both sides are the same text. */
export function equal(expected: string, actual: string | undefined): Compared {
  return { passed: actual === expected, expected, actual: actual ?? "(absent)" };
}

/** Passes when the value is one of the allowed ones. */
export function oneOf(allowed: readonly string[], actual: string | undefined): Compared {
  return {
    passed: actual !== undefined && allowed.includes(actual),
    expected: allowed.length === 0 ? "(nothing is registered)" : allowed.join(" | "),
    actual: actual ?? "(absent)",
  };
}
