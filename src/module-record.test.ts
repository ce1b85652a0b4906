import { expect, test } from "vitest";
import { readPage } from "./protocol/page.ts";
import type { Recording } from "./simulation/recording.ts";
import { messageOf, runVariation } from "./story.fixture.ts";

/** The states of the module's record of Noor's task, in order, with what it keeps. */
function recordOf({ states }: Recording): readonly (readonly [string, unknown])[] {
  return states
    .filter(({ actor }) => actor.startsWith("module/record-"))
    .map(({ value, context }) => [value, context["draft"]]);
}

test("who cancels has delivered nothing", async () => {
  const recording = await runVariation({ decisions: [{ id: "questionnaire", choice: "cancel" }] });
  expect(recordOf(recording)).toEqual([["open", ""]]);
});

test("who answers has delivered, and nothing is kept", async () => {
  expect(recordOf(await runVariation()).at(-1)).toEqual(["delivered", ""]);
});

test("a token refused before any question says that nothing was kept", async () => {
  const recording = await runVariation({
    alter: [{ type: "task-update-request", part: "header.Authorization", value: "Bearer worthless" }],
  });
  expect(readPage(messageOf(recording, "module-session-ended-page").body ?? "")?.data).toMatchObject({ kept: "no" });
});

test("answers that were kept outlive a second visit in which the Person cancels", async () => {
  const recording = await runVariation({
    settings: { "time-in-module": "20m" },
    decisions: [
      { id: "questionnaire", choice: "answer" },
      { id: "questionnaire", choice: "cancel" },
    ],
  });
  const [value, draft] = recordOf(recording).at(-1) ?? [];
  expect(value).toBe("open");
  expect(draft).not.toBe("");
});
