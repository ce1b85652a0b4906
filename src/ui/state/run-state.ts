import type { Origin } from "../../library.ts";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { ModuleTypeRow } from "../engine/module-type-row.ts";
import type { Attack } from "./attack-story.ts";
import type { LinkProblem } from "./run-link.ts";

/** How much of a recording the diagram and the step list show. */
export const detailLevels = ["overview", "messages", "checks"] as const;
export type Detail = (typeof detailLevels)[number];

/** Steps a second. */
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** `steady` plays to the end; `to-page` stops at the next page that the Person sees. */
export type Playing = "no" | "steady" | "to-page";

export interface RunState {
  readonly catalogue: Catalogue | null;
  /** What runs show of each module type, or null while nobody has asked. */
  readonly moduleTypes: readonly ModuleTypeRow[] | null;
  readonly recording: Recording | null;
  /** Number of the message under the cursor, 1 to the number of messages; 0 while there is no recording. */
  readonly cursor: number;
  readonly busy: boolean;
  /** A link that could not be followed, or null. */
  readonly problem: LinkProblem | null;
  /** An unexpected failure of the engine, in technical English, or null. */
  readonly failure: string | null;
  readonly detail: Detail;
  readonly playing: Playing;
  readonly speed: Speed;
  /** With an attack: the same story without it, once it has been run. */
  readonly honest: Recording | null;
  /** With an attack that succeeded: the check that stops it when it is switched on, where one was found. */
  readonly missing: string | null;
  /** The attack that was on screen last, to come back to. */
  readonly lastAttack: Attack | null;
  /** The value whose life is shown in the inspector and marked in the diagram, or null. */
  readonly followed: Origin | null;
}

export type RunEvent =
  | { readonly type: "catalogue"; readonly catalogue: Catalogue }
  | { readonly type: "module-types"; readonly rows: readonly ModuleTypeRow[] }
  | { readonly type: "started" }
  | { readonly type: "recorded"; readonly recording: Recording; readonly cursor: number }
  | { readonly type: "compared"; readonly honest: Recording | null; readonly missing: string | null }
  | { readonly type: "refused"; readonly problem: LinkProblem }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "problem-read" }
  | { readonly type: "moved"; readonly cursor: number }
  | { readonly type: "detail"; readonly detail: Detail }
  | { readonly type: "playing"; readonly playing: Playing }
  | { readonly type: "speed"; readonly speed: Speed }
  | { readonly type: "followed"; readonly origin: Origin | null };

export const initialRunState: RunState = {
  catalogue: null,
  moduleTypes: null,
  recording: null,
  cursor: 0,
  busy: false,
  problem: null,
  failure: null,
  detail: "messages",
  playing: "no",
  speed: 1,
  honest: null,
  missing: null,
  lastAttack: null,
  followed: null,
};

/** The next state. The cursor never leaves the recording, and playing ends at the last message. */
export function reduceRun(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case "catalogue":
      return { ...state, catalogue: event.catalogue };
    case "module-types":
      return { ...state, moduleTypes: event.rows };
    case "started":
      return { ...state, busy: true, failure: null };
    case "recorded":
      return {
        ...state,
        busy: false,
        recording: event.recording,
        cursor: clampCursor(event.recording, event.cursor),
        playing: "no",
        honest: null,
        missing: null,
        lastAttack: attackOf(event.recording) ?? state.lastAttack,
        followed: null,
      };
    case "compared":
      return { ...state, honest: event.honest, missing: event.missing };
    case "refused":
      return { ...state, busy: false, problem: event.problem };
    case "failed":
      return { ...state, busy: false, failure: event.message, playing: "no" };
    case "problem-read":
      return { ...state, problem: null };
    case "moved":
      return moved(state, event.cursor);
    case "detail":
      return { ...state, detail: event.detail };
    case "playing":
      return { ...state, playing: event.playing };
    case "speed":
      return { ...state, speed: event.speed };
    case "followed":
      return { ...state, followed: event.origin };
  }
}

function moved(state: RunState, wanted: number): RunState {
  if (state.recording === null) return state;
  const cursor = clampCursor(state.recording, wanted);
  const atEnd = cursor === state.recording.messages.length;
  if (cursor === state.cursor && !(atEnd && state.playing !== "no")) return state;
  return { ...state, cursor, playing: atEnd ? "no" : state.playing };
}

function clampCursor(recording: Recording, wanted: number): number {
  const last = recording.messages.length;
  return last === 0 ? 0 : Math.min(Math.max(Math.trunc(wanted), 1), last);
}

function attackOf({ story }: Recording): Attack | null {
  return story.attack === null ? null : { attack: story.attack, capabilities: story.capabilities };
}
