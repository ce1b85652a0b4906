import { describe, expect, test } from "vitest";
import type { Run } from "../simulation/recording.ts";
import { goals } from "./goals/table.ts";
import { attackCases } from "./goals-attack.fixture.ts";
import { judge } from "./judge.ts";
import { click, fhirOf, pageOf, runOf, type Sketch, tokenOf } from "./run.fixture.ts";

const ownScreen: Sketch = {
  type: "questionnaire-page",
  from: "module",
  to: "browser",
  answers: 1,
  ...pageOf("questionnaire", { task: "456" }),
};
const foreignScreen: Sketch = { ...ownScreen, ...pageOf("questionnaire", { task: "666" }) };
const stolenScreen: Sketch = { ...ownScreen, to: "attacker-browser" };
const readTask: Sketch = {
  type: "task-read-response",
  from: "dva-fhir",
  to: "attacker",
  answers: 1,
  ...fhirOf({ resourceType: "Bundle", id: "b", entry: [{ resource: { resourceType: "Task", id: "456" } }] }),
};
const patch = (task: string): Sketch => ({
  type: "task-update-request",
  from: "module",
  to: "dva-fhir",
  method: "PATCH",
  url: `https://dva.example/fhir/Task/${task}`,
});
const done: Sketch = { type: "task-update-response", from: "dva-fhir", to: "module", answers: 2, status: 200 };
const refused: Sketch = { ...done, status: 403 };
const bearer: Sketch = {
  type: "fhir-request",
  from: "attacker",
  to: "dva-fhir",
  method: "GET",
  url: "https://dva.example/fhir/Task/456",
  headers: { authorization: "Bearer at-noor" },
};
const ofPgo = { from: "pgo", to: "attacker", answers: 1 } as const;
const answered: Sketch = { type: "fhir-response", from: "dva-fhir", to: "attacker", answers: 1, status: 200 };
const victimsToken = { ...tokenOf("access-token", "at-noor", [1]), claims: { sub: "noor-at-dva" } };
const redirect: Sketch = { type: "return-redirect", from: "module", to: "browser", answers: 1, status: 302 };
const toAttacker: Sketch = { type: "unknown-request", from: "browser", to: "attacker", method: "GET" };

const cases: readonly [goal: string, what: string, run: Run, evidence: readonly number[]][] = [
  ["honest-run", "own screen, completed", runOf([click("person", "browser"), ownScreen]), [2]],
  ["honest-run", "stopped", runOf([click("person", "browser"), ownScreen], { outcome: { status: "stopped" } }), []],
  ["honest-run", "another person's screen", runOf([click("person", "browser"), ownScreen, foreignScreen]), []],
  ["leak", "the victim reads the own task", runOf([click("person", "browser"), ownScreen]), []],
  ["leak", "the attacker's browser shows it", runOf([click("attacker", "attacker-browser"), stolenScreen]), [2]],
  [
    "leak",
    "the attacker sits at the victim's browser",
    runOf([click("person", "browser"), click("attacker", "browser"), ownScreen]),
    [3],
  ],
  ["leak", "a bundle reaches the attacker", runOf([bearer, readTask]), [2]],
  ["leak", "the PGO as resource server gives it", runOf([bearer, { ...readTask, ...ofPgo }]), [2]],
  [
    "leak",
    "a page of the PGO has it",
    runOf([bearer, { type: "pgo-tasks-page", ...ofPgo, ...pageOf("pgo-tasks", { task: "456" }) }]),
    [],
  ],
  ["leak", "it was held back", runOf([bearer, { ...readTask, heldBack: true }]), []],
  ["write", "the victim changes the own task", runOf([click("person", "browser"), patch("456"), done]), []],
  [
    "write",
    "the attacker's click lies behind it",
    runOf([click("attacker", "attacker-browser"), patch("456"), done]),
    [2],
  ],
  ["write", "it was refused", runOf([click("attacker", "attacker-browser"), patch("456"), refused]), []],
  ["session-swap", "the victim sees the own task", runOf([click("person", "browser"), ownScreen]), []],
  ["session-swap", "the victim sees the attacker's task", runOf([click("person", "browser"), foreignScreen]), [2]],
  ["session-swap", "the victim's answer changes it", runOf([click("person", "browser"), patch("666"), done]), [2]],
  [
    "session-swap",
    "the attacker changes the own task",
    runOf([click("attacker", "attacker-browser"), patch("666"), done]),
    [],
  ],
  ["usable-token", "accepted", runOf([bearer, answered], { tokens: [victimsToken] }), [1]],
  ["usable-token", "refused", runOf([bearer, { ...answered, status: 401 }], { tokens: [victimsToken] }), []],
  [
    "usable-token",
    "accepted by the PGO as resource server",
    runOf(
      [
        { ...bearer, to: "pgo" },
        { ...answered, ...ofPgo },
      ],
      { tokens: [victimsToken] },
    ),
    [1],
  ],
  [
    "usable-token",
    "only asked about at the PGO",
    runOf(
      [
        { ...bearer, to: "pgo", headers: {}, body: "token=at-noor" },
        { ...answered, ...ofPgo },
      ],
      {
        tokens: [victimsToken],
      },
    ),
    [],
  ],
  ["usable-token", "from the module", runOf([{ ...bearer, from: "module" }, answered], { tokens: [victimsToken] }), []],
  ["phish", "a redirect of the module", runOf([click("person", "browser"), redirect, toAttacker]), [3]],
  ["phish", "a link of the attacker", runOf([click("attacker", "browser"), toAttacker]), []],
  ...attackCases,
];

describe("goals", () => {
  test.each(cases)("%s: %s", async (goal, _, run, evidence) => {
    expect((await judge(run)).goals.find((each) => each.id === goal)).toEqual({
      id: goal,
      reached: evidence.length > 0,
      evidence,
    });
  });

  test("every goal is seen reached and not reached", () => {
    for (const { id } of goals) {
      expect([
        id,
        new Set(cases.filter(([goal]) => goal === id).map(([, , , evidence]) => evidence.length > 0)).size,
      ]).toEqual([id, 2]);
    }
  });
});

test("the fingerprint changes with any byte and not with the order in which keys were written", async () => {
  const run = runOf([click("person", "browser"), ownScreen]);
  const shuffled = Object.fromEntries(Object.entries(run).reverse()) as unknown as Run;
  const backwards = {
    ...shuffled,
    messages: run.messages.map((each) => Object.fromEntries(Object.entries(each).reverse())),
  } as unknown as Run;
  expect(JSON.stringify(await judge(backwards))).toBe(JSON.stringify(await judge(run)));
  expect((await judge({ ...run, story: { ...run.story, seed: "other" } })).fingerprint).not.toBe(
    (await judge(run)).fingerprint,
  );
  expect(Object.keys(await judge(run))).toEqual([
    "story",
    "outcome",
    "participants",
    "messages",
    "checks",
    "tokens",
    "states",
    "logs",
    "owners",
    "goals",
    "metrics",
    "jwks",
    "fingerprint",
  ]);
});

test("whether the victim completed is told where there is an attack", async () => {
  const run = runOf([click("person", "browser"), ownScreen]);
  expect((await judge(run)).metrics.victimCompleted).toBe(undefined);
  expect((await judge({ ...run, story: { ...run.story, attack: "code-injection" } })).metrics.victimCompleted).toBe(
    true,
  );
});
