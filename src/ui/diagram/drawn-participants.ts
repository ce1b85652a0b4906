import type { Recording } from "../../simulation/recording.ts";

/**
 * The recording with the participants that get a lifeline: what the attacker has but does not use here would only take room.
 */
export function withDrawnParticipants(recording: Recording): Recording {
  const used = new Set(recording.messages.flatMap(({ from, to, observedBy = [] }) => [from, to, ...observedBy]));
  const participants = recording.participants.filter(({ id, domain }) => domain !== "attacker" || used.has(id));
  return participants.length === recording.participants.length ? recording : { ...recording, participants };
}
