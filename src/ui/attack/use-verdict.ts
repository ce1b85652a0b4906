import { useMemo } from "react";
import type { Recording } from "../../simulation/recording.ts";
import { type Moment, momentsOf, type Verdict, verdictOf } from "../state/attack-run.ts";
import { useRun } from "../state/run-context.tsx";
import { checkToSwitch } from "../state/run-store.ts";

/** What came of the attack on screen. */
export interface Outcome {
  readonly recording: Recording;
  readonly verdict: Verdict;
  readonly moments: readonly Moment[];
  /** The check on which the attack hangs. */
  readonly check: string | undefined;
}

/** The outcome of the attack on screen, or undefined where nobody attacks. */
export function useOutcome(): Outcome | undefined {
  const recording = useRun((state) => state.recording);
  const catalogue = useRun((state) => state.catalogue);
  const honest = useRun((state) => state.honest);
  const check = useRun(checkToSwitch);
  return useMemo(() => {
    if (recording === null || catalogue === null || recording.story.attack === null) return undefined;
    const verdict = verdictOf(recording, catalogue, honest);
    return { recording, check, verdict, moments: momentsOf(recording, verdict, check ?? null) };
  }, [recording, catalogue, honest, check]);
}
