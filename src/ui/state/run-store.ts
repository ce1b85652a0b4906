import { decidingCheck } from "../../library.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { DecisionEntry, Story } from "../../simulation/story.ts";
import type { TextFormat, WritingStyle } from "../engine/engine-api.ts";
import type { EngineClient } from "../engine/engine-client.ts";
import { compareRun } from "./attack-compare.ts";
import { honestStepOf, lastRunOf, momentsOf, offOnTheWay, reachedGoals, verdictOf } from "./attack-run.ts";
import { type Attack, attackedStory, honestStory, stepAtFork } from "./attack-story.ts";
import { alreadyChosen, alterAt, chooseAt, forkAt } from "./fork.ts";
import { type Place, placeOf, stepAt } from "./place.ts";
import { defaultStory, type LinkProblem, type PartialStory } from "./run-link.ts";
import {
  type Detail,
  initialRunState,
  type Playing,
  type RunEvent,
  type RunState,
  reduceRun,
  type Speed,
} from "./run-state.ts";
import { overviewStops } from "./stops.ts";
import { toggleCheck } from "./toggle-check.ts";

/** Why the state changed, so that the address bar knows whether to add a history entry. */
export type RunChange = "story" | "cursor" | "other";

/** One run on screen: the only writer of its state. */
export interface RunStore {
  readonly getState: () => RunState;
  readonly subscribe: (listener: (change: RunChange) => void) => () => void;
  /** Loads the catalogue once. */
  readonly loadCatalogue: () => Promise<void>;
  /** Runs the module types once. */
  readonly loadModuleTypes: () => Promise<void>;
  /** Counts a run of a story beside the one on screen. */
  readonly count: EngineClient["count"];
  /** Sets two runs beside each other, beside the one on screen. */
  readonly compare: EngineClient["compare"];
  /** Shows the story of a link; where the engine does not know it, the standard story with a message. */
  readonly open: (story: PartialStory, place: Place) => Promise<void>;
  /** Shows the story of a file at its start, or says which word in it is wrong and leaves the run as it is. */
  readonly openFile: (story: PartialStory) => Promise<LinkProblem | null>;
  /** Runs another scenario from its start, as a new story. */
  readonly start: (story: PartialStory) => Promise<void>;
  /** Runs the present story with these fields replaced; the cursor stays at the same message, else at the same number. */
  readonly change: (fields: Partial<Story>) => Promise<void>;
  readonly go: (n: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly play: (playing: Playing) => void;
  /** One step of playing. */
  readonly tick: () => void;
  /** The next message that shows the Person a page, or the last message. */
  readonly nextPage: () => number;
  readonly setSpeed: (speed: Speed) => void;
  readonly setDetail: (detail: Detail) => void;
  readonly dismissProblem: () => void;
  readonly showProblem: (word: string, valid?: readonly string[]) => void;
  /** The Person answers a decision at message `n`: goes on where the run already answers so, else forks. */
  readonly choose: (decision: DecisionEntry, n: number) => Promise<void>;
  /** From the step under the cursor on, every decision waits for an answer. */
  readonly fork: () => Promise<void>;
  /** Changes one part of message `n` on its way and runs on. */
  readonly alter: (n: number, part: string, value: string) => Promise<void>;
  /** Runs the present story with an attack, or without one, with the cursor where the two part. */
  readonly setAttack: (attack: Attack | null) => Promise<void>;
  /** From the honest run to the attack that was on screen last (else the first one) and back, with the cursor at the fork. */
  readonly toggleAttack: () => Promise<void>;
  /** Switches the check that decided about the attack, with the cursor at the step where it does. */
  readonly toggleDeciding: () => Promise<void>;
  /** The next step of the story of the attack, or the first one after the last. */
  readonly nextMoment: () => void;
  /** Follows one value through the run; null ends it. A new run is searched for the same value. */
  readonly follow: (value: string | null) => Promise<void>;
  /** The present recording as text, or undefined where there is none. */
  readonly write: (format: TextFormat, style: Omit<WritingStyle, "detail">) => Promise<string | undefined>;
}

/** The step to show of a run that is yet to be made. */
type FuturePlace = Place | ((recording: Recording) => number);

/** How asking for a story ended. */
type Ending = "shown" | "refused" | "superseded" | "failed";

export function createRunStore(engine: EngineClient): RunStore {
  let state = initialRunState;
  const listeners = new Set<(change: RunChange) => void>();

  function dispatch(event: RunEvent, change: RunChange = "other"): void {
    const next = reduceRun(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(change);
  }

  /** Puts a run on screen; what it is compared with, and the life of the value that is followed, come after it. */
  function show(recording: Recording, place: FuturePlace, change: RunChange): void {
    const followed = state.followed?.value;
    const cursor = typeof place === "function" ? place(recording) : (stepAt(recording.messages, place) ?? 1);
    dispatch({ type: "recorded", recording, cursor }, change);
    void compare(recording);
    if (followed !== undefined) void follow(followed);
  }

  async function run(story: PartialStory, place: FuturePlace, change: RunChange): Promise<Ending> {
    dispatch({ type: "started" });
    try {
      const answer = await engine.simulate(story);
      if (answer === "superseded") return "superseded";
      if (answer.ok) show(answer.recording, place, change);
      else dispatch({ type: "refused", problem: answer.problem });
      return answer.ok ? "shown" : "refused";
    } catch (error) {
      dispatch({ type: "failed", message: error instanceof Error ? error.message : String(error) });
      return "failed";
    }
  }

  /** What a run with an attack is compared with comes in after it, and not at all where another run has come meanwhile. */
  async function compare(recording: Recording): Promise<void> {
    const compared = await compareRun(recording, engine, () => state.recording === recording);
    if (compared !== undefined) dispatch({ type: "compared", ...compared });
  }

  async function follow(value: string | null): Promise<void> {
    const { recording } = state;
    const origin = value === null || recording === null ? null : await engine.trace(recording.fingerprint, value);
    if (state.recording === recording && origin !== undefined) dispatch({ type: "followed", origin });
  }

  const go = (n: number): void => dispatch({ type: "moved", cursor: n }, "cursor");
  const play = (playing: Playing): void => dispatch({ type: "playing", playing });
  const nextPage = (): number => {
    const messages = state.recording?.messages ?? [];
    return messages.find((each) => each.n > state.cursor && each.type === "show-page")?.n ?? messages.length;
  };
  /** One step forward or back: a message, or in the overview the next one that other parties exchange. */
  const step = (direction: 1 | -1): number => {
    const { cursor, detail, recording } = state;
    if (detail !== "overview" || recording === null) return cursor + direction;
    const stops = overviewStops(recording);
    if (direction === 1) return stops.find((n) => n > cursor) ?? recording.messages.length;
    return stops.findLast((n) => n < cursor) ?? 1;
  };
  const halt = (): void => {
    if (state.playing !== "no") play("no");
  };

  async function setAttack(attack: Attack | null): Promise<void> {
    const { recording } = state;
    if (recording === null) return;
    halt();
    const honest = honestStory(recording.story);
    if (attack !== null) await run(attackedStory(honest, attack), stepAtFork, "story");
    else await run(honest, honestStepOf(recording, stepAtFork(recording)), "story");
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async loadCatalogue() {
      if (state.catalogue === null) dispatch({ type: "catalogue", catalogue: await engine.catalogue() });
    },
    async loadModuleTypes() {
      if (state.moduleTypes === null) dispatch({ type: "module-types", rows: await engine.moduleTypes() });
    },
    count: (story) => engine.count(story),
    compare: (stories) => engine.compare(stories),
    async open(story, place) {
      const ending = await run(story, place, "other");
      if (ending === "refused") await run(defaultStory, 1, "other");
    },
    async openFile(story) {
      try {
        const answer = await engine.simulate(story);
        if (answer === "superseded") return null;
        if (!answer.ok) return answer.problem;
        show(answer.recording, 1, "story");
        return null;
      } catch (error) {
        // A choice that only the run can judge, such as a task that is not in the list.
        return { word: error instanceof Error ? error.message : String(error) };
      }
    },
    async start(story) {
      await run(story, 1, "story");
    },
    async change(fields) {
      const { recording, cursor } = state;
      if (recording === null) return;
      const here = placeOf(recording.messages, cursor) ?? cursor;
      await run({ ...recording.story, ...fields }, ({ messages }) => stepAt(messages, here) ?? cursor, "story");
    },
    go: (n) => {
      halt();
      go(n);
    },
    next: () => {
      halt();
      go(step(1));
    },
    back: () => {
      halt();
      go(step(-1));
    },
    first: () => {
      halt();
      go(1);
    },
    last: () => {
      halt();
      go(Number.MAX_SAFE_INTEGER);
    },
    play,
    tick: () => {
      const wanted = step(1);
      const arrived = state.playing === "to-page" && wanted >= nextPage();
      go(wanted);
      if (arrived) halt();
    },
    nextPage,
    setSpeed: (speed) => dispatch({ type: "speed", speed }),
    setDetail: (detail) => dispatch({ type: "detail", detail }),
    dismissProblem: () => dispatch({ type: "problem-read" }),
    showProblem: (word, valid) =>
      dispatch({ type: "refused", problem: valid === undefined ? { word } : { word, valid } }),
    async choose(decision, n) {
      const { recording } = state;
      if (recording === null) return;
      const goesOn =
        alreadyChosen(recording, decision, n) || (await run(chooseAt(recording, decision, n), n, "story")) === "shown";
      if (!goesOn) return;
      go(n + 1);
      play("to-page");
    },
    async fork() {
      const { recording, cursor } = state;
      if (recording !== null) await run(forkAt(recording, cursor), cursor, "story");
    },
    async alter(n, part, value) {
      const { recording } = state;
      if (recording === null) return;
      await run(alterAt(recording, n, part, value), n, "story");
    },
    setAttack,
    async toggleAttack() {
      const { recording, lastAttack, catalogue } = state;
      const [first] = catalogue?.attacks ?? [];
      const attack = lastAttack ?? (first === undefined ? null : { attack: first.id, capabilities: [] });
      await setAttack(recording?.story.attack ? null : attack);
    },
    async toggleDeciding() {
      const { recording, catalogue } = state;
      const check = recording === null ? undefined : checkToSwitch(state);
      if (recording === null || catalogue === null || check === undefined) return;
      halt();
      const place: FuturePlace = (next) => lastRunOf(next, check) ?? state.cursor;
      await run({ ...recording.story, ...toggleCheck(recording.story, catalogue, check) }, place, "story");
    },
    nextMoment() {
      const { recording, catalogue, honest } = state;
      if (recording === null || catalogue === null || recording.story.attack === null) return;
      const verdict = verdictOf(recording, catalogue, honest);
      const moments = momentsOf(recording, verdict, checkToSwitch(state) ?? null);
      const next = moments.find(({ n }) => n > state.cursor) ?? moments[0];
      if (next === undefined) return;
      halt();
      go(next.n);
    },
    follow,
    async write(format, style) {
      const { recording, detail } = state;
      return recording === null ? undefined : engine.write(recording.fingerprint, format, { ...style, detail });
    },
  };
}

/**
 * The check on which the attack hangs: the one that stopped it or, where it succeeded, the one that would. Until that is
 * known, the last one on its way that the story switched off.
 */
export function checkToSwitch({ recording, honest, missing }: RunState): string | undefined {
  if (recording === null || recording.story.attack === null) return undefined;
  if (reachedGoals(recording).length === 0) return decidingCheck(recording, honest)?.id;
  return missing ?? offOnTheWay(recording).find(({ id }) => recording.story.off.includes(id))?.id;
}
