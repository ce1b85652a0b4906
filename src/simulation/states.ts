import type { AnyActorRef } from "xstate";
import type { RecordedState } from "./recording.ts";

interface MachineSnapshot {
  readonly value: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly children: Readonly<Record<string, AnyActorRef | undefined>>;
}

/** Follows the machines of all parties and records each change of a snapshot. */
export interface StateRecorder {
  /** Records every machine of this party whose snapshot changed since the last look. */
  look(after: number, party: string, root: AnyActorRef): void;
  readonly states: readonly RecordedState[];
}

/** Snapshots and contexts are immutable, so identity tells whether something changed. */
export function createStateRecorder(): StateRecorder {
  const seen = new Map<AnyActorRef, Partial<MachineSnapshot>>();
  const states: RecordedState[] = [];

  function visit(after: number, party: string, name: string, actor: AnyActorRef): void {
    const snapshot = actor.getSnapshot() as Partial<MachineSnapshot>;
    const { value, context = {}, children = {} } = snapshot;
    if (value === undefined) return;
    const before = seen.get(actor);
    if (before !== snapshot) {
      seen.set(actor, snapshot);
      const text = stateText(value);
      if (before === undefined || before.context !== snapshot.context || stateText(before.value) !== text)
        states.push({ after, party, actor: name, value: text, context });
    }
    for (const id of Object.keys(children)) {
      const child = children[id];
      if (child !== undefined) visit(after, party, `${name}/${id}`, child);
    }
  }

  return { look: (after, party, root) => visit(after, party, party, root), states };
}

/** `choosing.provider` for a nested state value. */
export function stateText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([state, inner]) => {
      const rest = stateText(inner);
      return rest === "" ? state : `${state}.${rest}`;
    })
    .join(" ");
}
