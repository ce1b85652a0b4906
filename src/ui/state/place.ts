import type { RecordedMessage } from "../../simulation/recording.ts";

/** A step named by what is said in it: the nth message of a type, from 1. It stays right when the steps before it change. */
export interface MessagePlace {
  readonly type: string;
  readonly nth: number;
}

/** Where a run is opened: a step number, or the message that it is about. */
export type Place = number | MessagePlace;

/** The number of the message at a place; undefined where the run has no such message. */
export function stepAt(messages: readonly RecordedMessage[], place: Place): number | undefined {
  if (typeof place === "number") return place;
  return messages.filter(({ type }) => type === place.type)[place.nth - 1]?.n;
}

/** The message at a step by what is said in it, or undefined where there is no such step. */
export function placeOf(messages: readonly RecordedMessage[], n: number): MessagePlace | undefined {
  const type = messages[n - 1]?.type;
  return type === undefined
    ? undefined
    : { type, nth: messages.slice(0, n).filter((message) => message.type === type).length };
}

/** `digid-redirect` or `digid-redirect:2`. */
export function writePlace({ type, nth }: MessagePlace): string {
  return nth === 1 ? type : `${type}:${nth}`;
}

/** The counterpart of `writePlace`. */
export function readPlace(text: string): MessagePlace {
  const [type = "", nth = "1"] = text.split(":");
  return { type, nth: Number(nth) };
}
