import type { DecisionEntry, Story } from "../../simulation/story.ts";
import type { TextFormat, WritingStyle } from "../engine/engine-api.ts";
import type { EngineClient } from "../engine/engine-client.ts";
import { alreadyChosen, alterAt, chooseAt, forkAt } from "./fork.ts";
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

/** Why the state changed, so that the address bar knows whether to add a history entry. */
export type RunChange = "story" | "cursor" | "other";

/** One run on screen: the only writer of its state. */
export interface RunStore {
  readonly getState: () => RunState;
  readonly subscribe: (listener: (change: RunChange) => void) => () => void;
  /** Loads the catalogue once. */
  readonly loadCatalogue: () => Promise<void>;
  /** Shows the story of a link; where the engine does not know it, the standard story with a message. */
  readonly open: (story: PartialStory, cursor: number) => Promise<void>;
  /** Shows the story of a file at its start, or says which word in it is wrong and leaves the run as it is. */
  readonly openFile: (story: PartialStory) => Promise<LinkProblem | null>;
  /** Runs another scenario from its start, as a new story. */
  readonly start: (story: PartialStory) => Promise<void>;
  /** Runs the present story with these fields replaced; the cursor stays where the new run allows it. */
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
  /** Follows one value through the run; null ends it. A new run is searched for the same value. */
  readonly follow: (value: string | null) => Promise<void>;
  /** The present recording as text, or undefined where there is none. */
  readonly write: (format: TextFormat, style: Omit<WritingStyle, "detail">) => Promise<string | undefined>;
}

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

  async function run(story: PartialStory, cursor: number, change: RunChange): Promise<Ending> {
    dispatch({ type: "started" });
    try {
      const answer = await engine.simulate(story);
      if (answer === "superseded") return "superseded";
      const followed = state.followed?.value;
      if (answer.ok) dispatch({ type: "recorded", recording: answer.recording, cursor }, change);
      else dispatch({ type: "refused", problem: answer.problem });
      if (answer.ok && followed !== undefined) void follow(followed);
      return answer.ok ? "shown" : "refused";
    } catch (error) {
      dispatch({ type: "failed", message: error instanceof Error ? error.message : String(error) });
      return "failed";
    }
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

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async loadCatalogue() {
      if (state.catalogue === null) dispatch({ type: "catalogue", catalogue: await engine.catalogue() });
    },
    async open(story, cursor) {
      const ending = await run(story, cursor, "other");
      if (ending === "refused") await run(defaultStory, 1, "other");
    },
    async openFile(story) {
      try {
        const answer = await engine.simulate(story);
        if (answer === "superseded") return null;
        if (!answer.ok) return answer.problem;
        dispatch({ type: "recorded", recording: answer.recording, cursor: 1 }, "story");
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
      if (state.recording === null) return;
      await run({ ...state.recording.story, ...fields }, state.cursor, "story");
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
    follow,
    async write(format, style) {
      const { recording, detail } = state;
      return recording === null ? undefined : engine.write(recording.fingerprint, format, { ...style, detail });
    },
  };
}
