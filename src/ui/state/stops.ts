import type { RecordedMessage, Recording } from "../../simulation/recording.ts";

/**
 * The messages at which a step of the overview stops: where a phase begins or where other parties start to talk. What the
 * Person does in the browser is no stop of its own.
 */
export function overviewStops(recording: Recording): readonly number[] {
  const stops: number[] = [];
  let before = "";
  for (const message of recording.messages) {
    if (message.channel === "local") continue;
    const key = keyOf(message);
    if (key !== before) stops.push(message.n);
    before = key;
  }
  return stops;
}

function keyOf({ phase, from, to, channel }: RecordedMessage): string {
  return [phase, channel, ...[from, to].sort()].join(" ");
}
