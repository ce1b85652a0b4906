import { expect, test } from "vitest";
import { en } from "../../i18n/en.ts";
import { nl } from "../../i18n/nl.ts";
import { simulate } from "../../library.ts";
import type { Recording } from "../../simulation/recording.ts";
import { readPlace, stepAt } from "../state/place.ts";
import { readRunLink } from "../state/run-link.ts";
import { isAtEnd, nextStop } from "./tour-step.ts";
import { plannedMinutes, stopLink, type TourStop, tourOf, tours } from "./tours.ts";

const everyStop = tours.flatMap((tour) => tour.stops.map((stop) => [`${tour.id} ${stop.id}`, stop] as const));

async function recordingOf(stop: TourStop): Promise<Recording> {
  const link = readRunLink(stopLink(stop));
  if (!link.ok) throw new Error(`${stop.id}: ${link.problem.word}`);
  return simulate(link.story);
}

test.each(everyStop)("%s: the story runs, both places exist and a talk can walk between them", async (_, stop) => {
  const { messages } = await recordingOf(stop);
  const [from, until] = [stop.from, stop.until].map((each) => stepAt(messages, readPlace(each)) ?? Number.NaN);
  const steps = Number(until) - Number(from);
  expect({ steps, walkable: steps >= 1 && steps <= 15 }).toEqual({ steps, walkable: true });
});

test("every tour and stop has its texts in both languages, and no more", () => {
  const wanted = Object.fromEntries(tours.map(({ id, stops }) => [id, stops.map((stop) => stop.id)]));
  const told = (texts: typeof en.tours | typeof nl.tours) =>
    Object.fromEntries(Object.entries(texts).map(([id, { stops }]) => [id, Object.keys(stops)]));
  expect([told(en.tours), told(nl.tours)]).toEqual([wanted, wanted]);
});

test("the planned minutes", () => {
  expect(tours.map((tour) => [tour.id, plannedMinutes(tour), plannedMinutes(tour, 0)])).toEqual([
    ["browser", 10, 2],
    ["options", 30, 6],
    ["steal", 30, 5],
    ["authorise", 20, 3],
  ]);
});

test("what attacks in the tours come to is what their notes say", async () => {
  const reached = async (tour: string, id: string) => {
    const stop = tourOf(tour)?.stops.find((each) => each.id === id);
    if (stop === undefined) throw new Error(id);
    const { goals, checks } = await recordingOf(stop);
    return {
      goals: goals.filter((goal) => goal.reached).map((goal) => goal.id),
      failed: checks.filter(({ result }) => result === "failed").map((check) => check.id),
    };
  };
  expect([
    await reached("browser", "leak"),
    await reached("browser", "digid"),
    await reached("browser", "cookie"),
    await reached("browser", "session"),
    await reached("steal", "replay"),
  ]).toEqual([
    { goals: ["leak", "write", "module-record"], failed: ["launch-single-use"] },
    { goals: [], failed: ["subject-equality", "launch-single-use"] },
    { goals: [], failed: ["browser-binding", "launch-single-use"] },
    { goals: [], failed: ["session-binding", "launch-single-use"] },
    { goals: ["honest-run"], failed: ["launch-single-use"] },
  ]);
});

test("the clicker goes on within a stop, then to the next one, and back in the same way", async () => {
  const tour = tourOf("browser");
  if (tour === undefined) throw new Error("no such tour");
  const { messages } = await recordingOf(tour.stops[0]);
  const step = (place: string) => stepAt(messages, readPlace(place)) ?? Number.NaN;
  const [first, last] = [step("pgo-start-choice"), step("launch-request")];
  expect({
    within: nextStop(tour, 0, messages, last - 1, 1),
    atLast: nextStop(tour, 0, messages, last, 1),
    pastLast: nextStop(tour, 0, messages, last + 9, 1),
    backWithin: nextStop(tour, 1, messages, messages.length, -1),
    backBeforeTour: nextStop(tour, 0, messages, first, -1),
    afterTour: nextStop(tour, 5, messages, messages.length, 1),
    back: nextStop(tour, 1, messages, 1, -1),
  }).toEqual({
    within: undefined,
    atLast: 1,
    pastLast: 1,
    backWithin: undefined,
    backBeforeTour: undefined,
    afterTour: "end",
    back: 0,
  });
  expect(isAtEnd({ ...tour.stops[0], until: "gone" }, messages, messages.length)).toBe(true);
});
