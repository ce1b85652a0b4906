import type { Trace } from "../trace.ts";

/** One property of a finished run: what an attacker may want, or what must hold for an honest Person. */
export interface Goal {
  readonly id: string;
  /** Technical English. */
  readonly title: string;
  /** The messages that show it, empty when the goal was not reached. */
  readonly evidence: (trace: Trace) => readonly number[];
}
