import { expect, test } from "vitest";
import { sectionOf } from "./task-display.ts";
import { taskStatuses } from "./task-patch.ts";

test("every status has its section, and an unknown one is other", () => {
  expect(Object.fromEntries([...taskStatuses, "toString", ""].map((status) => [status, sectionOf(status)]))).toEqual({
    draft: "other",
    requested: "todo",
    received: "todo",
    accepted: "other",
    rejected: "other",
    ready: "todo",
    cancelled: "stopped",
    "in-progress": "todo",
    "on-hold": "other",
    failed: "stopped",
    completed: "done",
    "entered-in-error": "other",
    toString: "other",
    "": "other",
  });
});
