import type { RunStore } from "../state/run-store.ts";
import { getTalk, setTalk } from "../state/talk.ts";
import { nextStop } from "./tour-step.ts";
import { stopLink, tourOf } from "./tours.ts";

/** One step on; at the last wanted step of a stop to the next stop. */
export function advance(store: RunStore): void {
  if (!changeStop(store, 1)) store.next();
}

/** One step back; at the first step of a stop to the end of the stop before it. */
export function retreat(store: RunStore): void {
  if (!changeStop(store, -1)) store.back();
}

/** Starts a tour, or starts it again, and its clock. */
export function startTour(id: string): void {
  setTalk({ tour: id, stop: 0, startedAt: Date.now() });
  goToStop(0);
}

/** Shows a stop of the present tour, at its first step unless told otherwise. A stop that it does not have changes nothing. */
export function goToStop(stop: number, end: "from" | "until" = "from"): void {
  const wanted = tourOf(getTalk().tour)?.stops[stop];
  if (wanted === undefined) return;
  setTalk({ stop });
  location.hash = stopLink(wanted, end);
}

/** Whether the step leads out of the stop. While its story is still running the clicker waits. */
function changeStop(store: RunStore, direction: 1 | -1): boolean {
  const { tour: id, stop } = getTalk();
  const tour = tourOf(id);
  const { recording, cursor, busy } = store.getState();
  if (tour === undefined) return false;
  if (recording === null || busy) return true;
  const wanted = nextStop(tour, stop, recording.messages, cursor, direction);
  if (wanted === undefined) return false;
  goToStop(wanted, direction === 1 ? "from" : "until");
  return true;
}
