import type { RunStore } from "../state/run-store.ts";
import { getTalk, setTalk } from "../state/talk.ts";
import { nextStop } from "./tour-step.ts";
import { stopLink, type Tour, tourOf } from "./tours.ts";

/** The screen after the last stop of the present tour. */
const endLink = "#/tour-end";

/** Whether the screen after the last stop is shown. */
export function isAtTourEnd(): boolean {
  return location.hash === endLink;
}

/** One step on; at the last wanted step of a stop to the next stop, and after the last stop to the end, where nothing follows. */
export function advance(store: RunStore): void {
  if (!isAtTourEnd() && !changeStop(store, 1)) store.next();
}

/** One step back; at the first step of a stop to the end of the stop before it. */
export function retreat(store: RunStore): void {
  if (isAtTourEnd()) goToStop(getTalk().stop, "until");
  else if (!changeStop(store, -1)) store.back();
}

/** The first step of the next stop, or the end of the tour. */
export function skipStop(): void {
  const { tour, stop } = getTalk();
  if (stop + 1 === tourOf(tour)?.stops.length) location.hash = endLink;
  else goToStop(stop + 1);
}

/** The first step of the stop before this one; from the end that is the last stop. */
export function skipBack(): void {
  const { stop } = getTalk();
  goToStop(isAtTourEnd() ? stop : stop - 1);
}

/** Leaves the tour for the run that its last stop shows. */
export function stayInRun({ stops }: Tour): void {
  const last = stops.at(-1);
  setTalk({ tour: null, stop: 0 });
  if (last !== undefined) location.hash = stopLink(last, "until");
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
  if (wanted === "end") location.hash = endLink;
  else goToStop(wanted, direction === 1 ? "from" : "until");
  return true;
}
