import { expect, test } from "vitest";
import type { Counted } from "../engine/engine-api.ts";
import type { PartialStory } from "../state/run-link.ts";
import { type CountAnswer, countAll } from "./count-all.ts";

const counted = (status: Counted["status"]): Counted => ({ status }) as unknown as Counted;

async function told(stories: readonly string[], count: (story: PartialStory) => Promise<Counted | undefined>) {
  const answers: [string, CountAnswer][] = [];
  await countAll(
    stories.map((scenario) => ({ scenario })),
    count,
    () => true,
    (link, answer) => answers.push([link, answer]),
  );
  return answers;
}

test("a run that throws tells so, and the others are counted", async () => {
  const count = async ({ scenario }: PartialStory) => {
    if (scenario === "launch-1") throw new Error("no such task");
    return counted("completed");
  };
  expect(await told(["launch-1", "launch-2a"], count)).toEqual([
    ["#/run/launch-1", { ok: false, failure: "no such task" }],
    ["#/run/launch-2a", { ok: true, counted: counted("completed") }],
  ]);
});

test("a story that names something unknown tells so", async () => {
  expect(await told(["launch-9"], async () => undefined)).toEqual([
    ["#/run/launch-9", { ok: false, failure: "launch-9" }],
  ]);
});

test("nothing is told of what is no longer wanted", async () => {
  let isWanted = true;
  const answers: CountAnswer[] = [];
  const count = async () => {
    isWanted = false;
    return counted("completed");
  };
  await countAll(
    [{ scenario: "launch-1" }],
    count,
    () => isWanted,
    (_, answer) => answers.push(answer),
  );
  expect(answers).toEqual([]);
});
