import { assign, setup } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";

export interface TaskContext {
  readonly task: FhirTask;
}

export interface TaskChanged {
  /** Overwritten: whatever the lifecycle says, for a resource server that does not keep to it. */
  readonly type: "task.changed" | "task.overwritten";
  readonly status: string;
  /** FHIR instant. */
  readonly at: string;
}

const change = ({ context, event }: { readonly context: TaskContext; readonly event: TaskChanged }) => ({
  task: {
    ...context.task,
    status: event.status,
    lastModified: event.at,
    meta: { ...context.task.meta, versionId: String(Number(context.task.meta.versionId) + 1) },
  },
});

const base = setup({
  types: {
    context: {} as TaskContext,
    input: {} as TaskContext,
    events: {} as TaskChanged,
  },
  actions: { change: assign(change) },
});

const to = (status: string, target = status) => ({
  guard: ({ event }: { readonly event: TaskChanged }) => event.status === status,
  target,
  actions: "change" as const,
});

/** The statuses to which each status may go: the lifecycle of the walkthrough. */
export const taskTransitions: Readonly<Record<string, readonly string[]>> = {
  requested: ["accepted", "rejected", "cancelled"],
  received: ["accepted", "rejected", "cancelled"],
  accepted: ["in-progress", "cancelled"],
  ready: ["in-progress", "cancelled"],
  "in-progress": ["completed", "failed", "cancelled"],
  rejected: [],
  cancelled: [],
  failed: [],
  completed: [],
};

const states = Object.fromEntries(
  Object.entries(taskTransitions).map(([status, targets]) => [
    status,
    { on: { "task.changed": targets.map((each) => to(each)) } },
  ]),
);

/**
 * One Task at the DVA. It starts in the status of its resource and knows where it may go.
 *
 * @see KoppelMij IG, technical-walkthrough-module-task-status-wijzigen
 */
export const taskMachine = base.createMachine({
  context: ({ input }) => ({ task: input.task }),
  initial: "arriving",
  on: { "task.overwritten": Object.keys(taskTransitions).map((status) => to(status, `.${status}`)) },
  states: {
    arriving: {
      always: Object.keys(taskTransitions).map((status) => ({
        guard: ({ context }: { readonly context: TaskContext }) => context.task.status === status,
        target: status,
      })),
    },
    ...states,
  },
});
