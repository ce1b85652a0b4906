import { expect, test } from "vitest";
import { catalogue, createAttackMatrix, matrixCells, type StoryInput, simulate } from "../../library.ts";
import { createEngineClient } from "../engine/engine-client.ts";
import { activeSide } from "./active-side.ts";
import { compareRun } from "./attack-compare.ts";
import { forkOf, honestStepOf, momentsOf, verdictOf, victimEndOf } from "./attack-run.ts";
import { attackedStory, honestStory } from "./attack-story.ts";

const theft = { scenario: "launch-3a", attack: "launch-theft-clean-browser" } as const;

/** A run with an attack, its honest counterpart and what is told of it. */
async function told(story: StoryInput) {
  const recording = await simulate(story);
  const honest = await simulate(honestStory(recording.story));
  const verdict = verdictOf(recording, catalogue, honest);
  return { recording, honest, verdict };
}

test("a stolen launch request: stopped by the comparison of persons, after the fork at the stolen request", async () => {
  const { recording, honest, verdict } = await told(theft);
  expect(verdict).toMatchObject({ kind: "stopped", check: { id: "subject-equality", status: "U" } });
  const check = verdict.kind === "stopped" ? verdict.check : undefined;
  const moments = momentsOf(recording, verdict, check?.id ?? null);
  expect(moments.map(({ kind, n }) => `${kind} ${recording.messages[n - 1]?.type}`)).toEqual([
    "fork launch-request",
    "theft launch-request",
    "decides artifact-resolve-response",
    "victim show-page",
  ]);
  const fork = forkOf(recording);
  expect(honest.messages[honestStepOf(recording, fork?.n ?? 0) - 1]).toMatchObject({ n: fork?.n, url: fork?.url });
  expect(victimEndOf(recording, honest)).toEqual({ completed: false, page: "module-error", asHonest: false });
});

test("without that check it succeeds, the leak is a moment, and switching it on is found to stop it", async () => {
  const { recording, verdict } = await told({ ...theft, off: ["subject-equality"] });
  expect(verdict.kind === "succeeded" ? verdict.goals[0]?.id : verdict.kind).toBe("leak");
  const leak = momentsOf(recording, verdict, "subject-equality").find(({ kind }) => kind === "reached");
  expect(recording.messages[(leak?.n ?? 0) - 1]).toMatchObject({ page: "questionnaire", to: "attacker-browser" });
  expect(activeSide(recording, leak?.n ?? 0)).toBe("attacker");
  const engine = createEngineClient({
    catalogue: async () => catalogue,
    moduleTypes: async () => [],
    count: async () => undefined,
    compare: async () => undefined,
    trace: async () => undefined,
    write: async () => undefined,
    cells: async () => [],
    rows: async () => [],
    simulate: async (story) => ({ ok: true, recording: await simulate(story) }),
  });
  expect((await compareRun(recording, engine, () => true))?.missing).toBe("subject-equality");
  expect(await compareRun(recording, engine, () => false)).toBeUndefined();
});

test("without seeing the request it gets nowhere, and the capability is named", async () => {
  const { verdict } = await told({ ...theft, capabilities: ["own-account", "race-block"] });
  expect(verdict).toEqual({ kind: "lacks", capability: "read-launch-url" });
});

test("where what an attack waits for never happens, it has no meaning", async () => {
  const { verdict } = await told({ ...theft, scenario: "collect" });
  expect(verdict).toEqual({
    kind: "not-applicable",
    waitsFor: ["launch-request", "module-info-request", "module-start-request"],
  });
});

test("what is prepared before the honest run does not shift the step at which the honest run goes on", async () => {
  const { recording, honest } = await told({ scenario: "launch-3a", attack: "launch-theft-own-session" });
  const fork = forkOf(recording);
  const step = honest.messages[honestStepOf(recording, fork?.n ?? 0) - 1];
  expect([fork?.type, step?.type, (fork?.n ?? 0) > (step?.n ?? 0)]).toEqual(["launch-request", "launch-request", true]);
});

test("an attack comes and goes without a trace in the story; nobody attacks himself", async () => {
  const { story } = await simulate({ scenario: "launch-3a", off: ["pkce"] });
  const attacked = attackedStory(story, { attack: theft.attack, capabilities: [] });
  expect(honestStory({ ...attacked, decisions: [{ id: "attacker", choice: "stay" }] })).toEqual(story);
  expect(attackedStory({ ...story, person: "mallory" }, attacked).person).toBe("noor");
});

test("the screen names the same check as the matrix, also for what was changed beforehand", async () => {
  const matrix = createAttackMatrix();
  const named: (readonly [string, string | undefined])[] = [];
  for (const cell of matrixCells({ scenarios: ["launch-2a"], settings: { "launch-method": "get" } })) {
    const { verdict } = await told(cell);
    const onScreen = verdict.kind === "stopped" ? verdict.check.id : undefined;
    for await (const { check } of matrix.rowsOf(cell, true)) {
      expect([cell.attack, onScreen]).toEqual([cell.attack, check]);
      named.push([cell.attack, check]);
    }
  }
  expect(named.find(([attack]) => attack === "launch-url-poisoning")).toEqual([
    "launch-url-poisoning",
    "launch-url-registered",
  ]);
});
