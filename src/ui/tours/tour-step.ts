import type { RecordedMessage } from "../../simulation/recording.ts";
import { readPlace, stepAt } from "../state/place.ts";
import type { Tour, TourStop } from "./tours.ts";

/**
 * The stop to go to when the clicker is pressed: undefined while the wanted steps of this stop go on and before the tour;
 * after its last stop the end. A run in which the room has changed so much that a place is gone counts from its first or to
 * its last step.
 */
export function nextStop(
  tour: Tour,
  stop: number,
  messages: readonly RecordedMessage[],
  cursor: number,
  direction: 1 | -1,
): number | "end" | undefined {
  const present = tour.stops[stop];
  if (present === undefined || !isAtEnd(present, messages, cursor, direction)) return undefined;
  const wanted = stop + direction;
  if (wanted === tour.stops.length) return "end";
  return tour.stops[wanted] === undefined ? undefined : wanted;
}

/** Whether the cursor is at the last wanted step of a stop, or going back at the first. */
export function isAtEnd(
  { from, until }: TourStop,
  messages: readonly RecordedMessage[],
  cursor: number,
  direction: 1 | -1 = 1,
): boolean {
  if (direction === -1) return cursor <= (stepAt(messages, readPlace(from)) ?? 1);
  return cursor >= (stepAt(messages, readPlace(until)) ?? messages.length);
}
