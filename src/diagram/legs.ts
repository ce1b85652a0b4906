import type { RecordedMessage } from "../simulation/recording.ts";

/** Messages in a row that belong to one phase. */
export interface Leg {
  readonly phase: string;
  readonly messages: readonly RecordedMessage[];
}

/** The messages cut where the phase changes; a phase that comes back starts a new leg. */
export function legsOf(messages: readonly RecordedMessage[]): readonly Leg[] {
  const legs: { phase: string; messages: RecordedMessage[] }[] = [];
  for (const message of messages) {
    const open = legs.at(-1);
    if (open?.phase === message.phase) open.messages.push(message);
    else legs.push({ phase: message.phase, messages: [message] });
  }
  return legs;
}
