import type { Recording, Run } from "../simulation/recording.ts";
import { fingerprint } from "./fingerprint.ts";
import { goals } from "./goals/table.ts";
import { measure } from "./metrics.ts";
import { type Judged, orderRecording } from "./order-recording.ts";
import { traceOf } from "./trace.ts";

/**
 * Judges what the machines did, from the run alone: which goals were reached, what it cost, and the fingerprint.
 * The result is in the order of the contract: `JSON.stringify` prints its canonical JSON.
 */
export async function judge(run: Run): Promise<Recording> {
  const ordered = judgeRun(run);
  return { ...ordered, fingerprint: await fingerprint(ordered) };
}

/** As `judge`, without the fingerprint. */
export function judgeRun(run: Run): Judged {
  const trace = traceOf(run);
  const judged = goals.map(({ id, evidence }) => {
    const messages = evidence(trace);
    return { id, reached: messages.length > 0, evidence: messages };
  });
  const completed = judged.find((each) => each.id === "honest-run")?.reached === true;
  const metrics = { ...measure(trace), ...(run.story.attack === null ? {} : { victimCompleted: completed }) };
  return orderRecording({ ...run, goals: judged, metrics });
}
