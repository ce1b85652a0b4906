import { legsOf } from "../../diagram/legs.ts";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";

/** A stretch of messages of the same phase. A phase that comes back, for a second start, is a stretch of its own. */
export interface Phase {
  /** 1-based; the digit key that jumps there. */
  readonly index: number;
  readonly id: string;
  readonly messages: readonly RecordedMessage[];
  readonly first: number;
  readonly last: number;
}

/** The phases of a recording in order. */
export function phasesOf(recording: Recording): readonly Phase[] {
  return legsOf(recording.messages).map(({ phase, messages }, position) => ({
    index: position + 1,
    id: phase,
    messages,
    first: messages[0]?.n ?? 0,
    last: messages.at(-1)?.n ?? 0,
  }));
}

/** The numbers of the messages after which a check failed. */
export function failedSteps(recording: Recording): ReadonlySet<number> {
  return new Set(recording.checks.filter((check) => check.result === "failed").map((check) => check.after));
}
