import { resourcesIn } from "../resources-in.ts";
import type { Trace } from "../trace.ts";
import type { Goal } from "./goal.ts";

/**
 * The honest Person reached the last page, and every module screen on the way showed a task of their own.
 * This is no attack goal but must hold in every configuration that can be set.
 */
export const honestRun: Goal = {
  id: "honest-run",
  title: "The honest Person completed the work in the own record",
  evidence: (trace) => {
    if (trace.run.outcome.status !== "completed") return [];
    const screens = moduleScreens(trace);
    const own = screens.filter((each) => each.owner === trace.victim);
    if (own.length < screens.length) return [];
    if (own.length > 0) return [...new Set(own.map((each) => each.n))];
    const started = trace.run.messages.some((each) => each.type === "pgo-start-choice");
    const last = trace.run.messages.findLast((each) => each.kind === "response" && each.page !== undefined);
    return started || last === undefined ? [] : [last.n];
  },
};

/** The questionnaires that reached the Person. */
function moduleScreens({ run, readerOf, personOf, victim }: Trace): { n: number; owner: string | undefined }[] {
  return run.messages
    .filter((each) => each.page === "questionnaire" && each.kind === "response" && personOf(readerOf(each)) === victim)
    .flatMap((each) => resourcesIn(each).map((resource) => ({ n: each.n, owner: run.owners[resource] })));
}
