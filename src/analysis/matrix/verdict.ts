import type { MatrixRow } from "../../simulation/matrix-row.ts";
import type { Judged } from "../order-recording.ts";
import { decidingCheck, isCausedByAttacker } from "./deciding-check.ts";
import type { ChecksThatMatter } from "./variations.ts";

export type Verdict = Pick<MatrixRow, "result" | "goals" | "check" | "message" | "why">;

/**
 * What came of an attack, from the recording alone.
 *
 * @param honest the honest run of the same story: what that reaches too is no success of the attacker
 * @param lacking the capability for want of which the attacker came no further, if any
 */
export function verdictOn(run: Judged, honest: Judged, lacking: string | undefined): Verdict {
  const usual = honest.goals.filter(({ reached }) => reached).map(({ id }) => id);
  const reached = run.goals.filter((goal) => goal.reached && goal.id !== "honest-run" && !usual.includes(goal.id));
  if (reached.length > 0) {
    const message = Math.min(...reached.flatMap(({ evidence }) => evidence));
    return { result: "succeeded", goals: reached.map(({ id }) => id), message };
  }
  const refusal = lacking === undefined ? decidingCheck(run, honest) : undefined;
  if (refusal !== undefined) return { result: "blocked", goals: [], check: refusal.id, message: refusal.after };
  return { result: "blocked", goals: [], ...reasonOf(run, lacking) };
}

/** Without a refusal by a check: the missing capability, or the last page that came of what the attacker did. */
function reasonOf(run: Judged, lacking: string | undefined): Pick<Verdict, "why" | "message"> {
  if (lacking !== undefined) return { why: lacking };
  const last = run.messages.findLast(
    (each) => each.kind === "response" && each.page !== undefined && isCausedByAttacker(run, each.n),
  );
  return last?.page === undefined ? {} : { why: last.page, message: last.n };
}

/**
 * The checks of which a single switch can make a difference. One that passed whenever it ran gives the same run when it
 * is skipped, unless a party looks at its switch for more than that.
 */
export function checksThatMatter({ checks }: Judged, consulted: ReadonlySet<string>): ChecksThatMatter {
  const ran = [...new Set(checks.map(({ id }) => id))].sort();
  const notPassed = [...new Set(checks.filter(({ result }) => result !== "passed").map(({ id }) => id))];
  return { ran, notPassed, toTurn: [...new Set([...notPassed, ...consulted])].sort() };
}
