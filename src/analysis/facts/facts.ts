import type { Run } from "../../simulation/recording.ts";
import { traceOf } from "../trace.ts";
import { exposureFacts } from "./exposure-facts.ts";
import { knowledgeFacts } from "./knowledge-facts.ts";
import { personFacts, secondStartFacts, trafficFacts } from "./person-facts.ts";
import { workFacts } from "./work-facts.ts";

/** Everything that is counted of a run, each figure with the messages where it was counted. */
export type Facts = ReturnType<typeof factsOf>;
export type FactId = keyof Facts;

/**
 * Counts what differs between ways to launch a module, from the recording alone.
 *
 * @see design.md, section 3: analysis judges a recording and never knows a scenario
 */
export function factsOf(run: Run) {
  const trace = traceOf(run);
  return {
    ...personFacts(trace),
    ...trafficFacts(trace),
    ...secondStartFacts(trace),
    ...exposureFacts(trace),
    ...knowledgeFacts(trace),
    ...workFacts(trace),
  };
}
