import type { Recording } from "../../simulation/recording.ts";
import type { KnownToken, RecordingIndex } from "./recording-index.ts";

/** What one participant knows. */
export interface Knower {
  readonly id: string;
  readonly isAttacker: boolean;
  readonly tokens: readonly KnownToken[];
}

/** What each participant knows up to a step. An attacker comes first, as one knower, whichever of its parties saw it. */
export function whoKnowsWhat(recording: Recording, index: RecordingIndex, cursor: number): readonly Knower[] {
  const attacker = recording.participants.find(({ domain }) => domain === "attacker")?.id;
  return recording.participants
    .filter(({ id, domain }) => domain !== "attacker" || id === attacker)
    .map(({ id }) => ({
      id,
      isAttacker: id === attacker,
      tokens: (index.knowledgeOf.get(id) ?? []).filter(({ since }) => since <= cursor),
    }))
    .sort((one, other) => Number(other.isAttacker) - Number(one.isAttacker));
}
