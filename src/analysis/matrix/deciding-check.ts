import type { RecordedCheck, RecordedMessage, Recording } from "../../simulation/recording.ts";

type Trace = Pick<Recording, "messages" | "checks">;

/** Whether message `n` is a consequence of what the attacker sent: itself, or a message up its `cause` chain. */
export function isCausedByAttacker({ messages }: Pick<Trace, "messages">, n: number): boolean {
  let at: RecordedMessage | undefined = messages[n - 1];
  while (at !== undefined && at.by === undefined) {
    at = at.cause === undefined || at.cause >= at.n ? undefined : messages[at.cause - 1];
  }
  return at !== undefined;
}

/**
 * The check that decided: the last one that failed on something that the attacker started. Where there is none, the last
 * one that failed and that does not fail in the honest run: for what the attacker changed beforehand.
 *
 * @param honest the same story without the attack; null where it has not been run
 * @see contract.md, matrix
 */
export function decidingCheck(run: Trace, honest: Pick<Trace, "checks"> | null): RecordedCheck | undefined {
  const failed = run.checks.filter(({ result }) => result === "failed");
  const caused = failed.findLast(({ after }) => isCausedByAttacker(run, after));
  if (caused !== undefined || honest === null) return caused;
  const usual = new Set(honest.checks.filter(({ result }) => result === "failed").map(({ id }) => id));
  return failed.findLast(({ id }) => !usual.has(id));
}
