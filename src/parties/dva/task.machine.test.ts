import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";
import { taskMachine, taskTransitions } from "./task.machine.ts";

const at = "2026-06-01T07:00:00.000Z";

function taskIn(status: string) {
  const task = {
    resourceType: "Task",
    id: "1",
    status,
    meta: { versionId: "1" },
    extension: [],
  } as unknown as FhirTask;
  return createActor(taskMachine, { input: { task } }).start();
}

const seen = (actor: ReturnType<typeof taskIn>) => {
  const { value, context } = actor.getSnapshot();
  return [value, context.task.status, context.task.meta.versionId, context.task["lastModified"]];
};

describe.each(Object.keys(taskTransitions))("a task that is %s", (status) => {
  test.each(Object.keys(taskTransitions))("changed to %s only where the lifecycle allows it", (wanted) => {
    const actor = taskIn(status);
    actor.send({ type: "task.changed", status: wanted, at });
    const isPossible = taskTransitions[status]?.includes(wanted) === true;
    expect(seen(actor)).toEqual(isPossible ? [wanted, wanted, "2", at] : [status, status, "1", undefined]);
  });

  test.each(Object.keys(taskTransitions))("overwritten with %s by a server that keeps to no lifecycle", (wanted) => {
    const actor = taskIn(status);
    actor.send({ type: "task.overwritten", status: wanted, at });
    expect(seen(actor)).toEqual([wanted, wanted, "2", at]);
  });
});
