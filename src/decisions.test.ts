import { describe, expect, test } from "vitest";
import { catalogue, simulate, simulateWithLeftovers } from "./library.ts";
import { StoryError } from "./simulation/errors.ts";
import type { Recording } from "./simulation/recording.ts";
import type { DecisionEntry } from "./simulation/story.ts";
import { endingOf, runVariation, type Variation, wellEnded } from "./story.fixture.ts";

const decisionsIn = ({ messages }: Recording) => messages.flatMap(({ decision }) => decision ?? []);
const withoutStory = ({ story: _story, fingerprint: _fingerprint, ...rest }: Recording) => rest;

describe("a run with pause", () => {
  const variations: readonly (readonly [string, Variation])[] = [
    ["the default", {}],
    [
      "step-up, form post and an ID token",
      { settings: { "step-up": "yes", "launch-method": "post", "id-token": "yes" } },
    ],
    ["four hours before the start", { settings: { elapsed: "4h" } }],
    ["a session at the module that ends", { settings: { "time-in-module": "4h" } }],
    ["Mallory", { person: "mallory" }],
  ];

  test.each(variations)("is driven decision by decision to the same end: %s", async (_name, variation) => {
    const whole = await runVariation(variation);
    const usual = [...decisionsIn(whole), { id: "after-return", choice: "stay" }];
    const decisions: DecisionEntry[] = [];
    const asked: string[] = [];
    for (const entry of usual) {
      const waiting = await runVariation({ ...variation, pause: true, decisions });
      expect(waiting.outcome.status).toBe("waiting");
      expect(waiting.outcome.decision?.choices).toContain(entry.choice);
      // A run that waits is the beginning of the run that goes on.
      expect(waiting.messages).toEqual(whole.messages.slice(0, waiting.messages.length));
      asked.push(waiting.outcome.decision?.id ?? "");
      decisions.push(entry);
    }
    expect(asked).toEqual(usual.map(({ id }) => id));
    const driven = await runVariation({ ...variation, pause: true, decisions });
    expect(withoutStory(driven)).toEqual(withoutStory(whole));
  });

  test("asks whom, what and which choices there are", async () => {
    const waits = async (...decisions: readonly DecisionEntry[]) =>
      (await runVariation({ pause: true, decisions })).outcome.decision;
    const logins = ["noor", "bram", "ilse", "karel", "wim", "mallory", "person", "cancel"];
    const collected = [
      { id: "pgo-login", choice: "person" },
      { id: "pick-provider", choice: "longpraktijk" },
      { id: "landing", choice: "continue" },
      { id: "digid-collect", choice: "noor" },
    ];
    const tasks = [...collected, { id: "consent-collect", choice: "consent" }];
    expect([await waits(), await waits(...collected), await waits(...tasks)]).toEqual([
      { id: "pgo-login", by: "person", choices: logins },
      {
        id: "consent-collect",
        by: "person",
        choices: ["consent", "consent-long-term", "consent-without-start", "refuse", "no-answer"],
      },
      { id: "pick-task", by: "person", choices: ["456", "457", "458"] },
    ]);
  });
});

describe("every choice of every decision", () => {
  const offered: Readonly<Record<string, Variation["settings"]>> = {
    "digid-step-up": { "step-up": "yes" },
    "collect-again": { "time-in-module": "20m" },
    "back-to-pgo": { "time-in-module": "20m" },
  };
  const choicesOf = (scenario: string) => {
    const asked = catalogue.scenarios.find(({ id }) => id === scenario)?.decisions ?? [];
    const own = catalogue.decisions.filter(({ id }) => asked.includes(id));
    return own.flatMap(({ id, choices }) => choices.map((choice) => ({ id, choice })));
  };

  test("is asked for, and ends on a page", async () => {
    const ends: Record<string, string> = {};
    for (const { id, choice } of choicesOf("launch-3a")) {
      const settings = offered[choice] ?? offered[id] ?? {};
      const { recording, leftovers } = await simulateWithLeftovers({
        scenario: "launch-3a",
        settings,
        decisions: [{ id, choice }],
      });
      expect([id, choice, leftovers]).toEqual([id, choice, { decisions: [], alterations: [] }]);
      const { status, page, check = "", error = "" } = recording.outcome;
      ends[`${id} ${choice}`] = [status, page, check, error].filter((each) => each !== "").join(" ");
    }
    expect(ends).toMatchInlineSnapshot(`
      {
        "after-return collect-again": "completed pgo-returned",
        "after-return stay": "completed pgo-returned",
        "after-return tasks": "completed pgo-returned",
        "back-to-pgo back": "completed pgo-returned",
        "consent-collect consent": "completed pgo-returned",
        "consent-collect consent-long-term": "completed pgo-returned",
        "consent-collect consent-without-start": "stopped pgo-tasks",
        "consent-collect no-answer": "stopped consent-collect",
        "consent-collect refuse": "stopped pgo-error access_denied",
        "consent-module consent": "completed pgo-returned",
        "consent-module no-answer": "stopped consent-module",
        "consent-module refuse": "stopped module-error access_denied",
        "digid-collect bram": "stopped pgo-error age-minimum access_denied",
        "digid-collect cancel": "stopped pgo-error access_denied",
        "digid-collect ilse": "stopped pgo-error availability access_denied",
        "digid-collect karel": "stopped pgo-tasks",
        "digid-collect mallory": "stopped module-error subject-equality access_denied",
        "digid-collect noor": "completed pgo-returned",
        "digid-collect person": "completed pgo-returned",
        "digid-collect wim": "stopped pgo-tasks",
        "digid-launch bram": "stopped module-error subject-equality access_denied",
        "digid-launch cancel": "stopped module-error user-re-identification access_denied",
        "digid-launch ilse": "stopped module-error subject-equality access_denied",
        "digid-launch karel": "stopped module-error subject-equality access_denied",
        "digid-launch mallory": "stopped module-error subject-equality access_denied",
        "digid-launch noor": "completed pgo-returned",
        "digid-launch person": "completed pgo-returned",
        "digid-launch wim": "stopped module-error subject-equality access_denied",
        "digid-step-up bram": "stopped pgo-error resource-owner-check invalid_target",
        "digid-step-up cancel": "stopped pgo-error access_denied",
        "digid-step-up ilse": "stopped pgo-error resource-owner-check invalid_target",
        "digid-step-up karel": "stopped pgo-error resource-owner-check invalid_target",
        "digid-step-up mallory": "stopped pgo-error resource-owner-check invalid_target",
        "digid-step-up noor": "completed pgo-returned",
        "digid-step-up person": "completed pgo-returned",
        "digid-step-up wim": "stopped pgo-error resource-owner-check invalid_target",
        "landing continue": "completed pgo-returned",
        "landing stop": "stopped pgo-error access_denied",
        "pgo-login bram": "completed pgo-returned",
        "pgo-login cancel": "stopped pgo-error login_cancelled",
        "pgo-login ilse": "completed pgo-returned",
        "pgo-login karel": "completed pgo-returned",
        "pgo-login mallory": "completed pgo-returned",
        "pgo-login noor": "completed pgo-returned",
        "pgo-login person": "completed pgo-returned",
        "pgo-login wim": "completed pgo-returned",
        "questionnaire answer": "completed pgo-returned",
        "questionnaire cancel": "completed pgo-returned",
      }
    `);
  });
});

/** What makes an option ask a decision that its default run does not. */
const asking: Readonly<Record<string, Variation>> = {
  "launch-1 digid-prepare": { settings: { elapsed: "4h" } },
  "launch-2a consent-module": { settings: { "module-consent": "ask" } },
  // A token by delegation lives for an hour, so a session with one lives longer.
  "launch-2a back-to-pgo": { settings: { "time-in-module": "4h" } },
  "launch-2b back-to-pgo": { settings: { "time-in-module": "4h" } },
  "launch-2b consent-module": { settings: { "module-consent": "ask" } },
  "launch-3a-par consent-module": { settings: { "module-consent": "ask" } },
  "launch-3a-par digid-prepare": { on: ["dva-auth-at-prep"] },
  "launch-3a-par digid-launch": { settings: { "browser-proof": "cookie-and-digid" } },
  "launch-3b digid-prepare": { settings: { "launch-method": "post" } },
};

/** Decisions that only a browser which loses its cookie between two hops is asked. */
const neverAsked = ["launch-3b digid-launch"];

describe("every choice of every decision of the other options", () => {
  const others = catalogue.scenarios.filter(({ id }) => id.startsWith("launch-") && id !== "launch-3a");
  test.each(others.map((scenario) => [scenario.id, scenario.decisions] as const))("%s", async (scenario, asked) => {
    const ends: Record<string, string> = {};
    const unasked = new Set<string>();
    for (const { id, choices } of catalogue.decisions.filter((each) => asked.includes(each.id))) {
      for (const choice of choices) {
        const ended = ["collect-again", "back"].includes(choice) ? { "time-in-module": "20m" } : {};
        const { alter: _, ...story } = asking[`${scenario} ${id}`] ?? { settings: ended };
        const { recording, leftovers } = await simulateWithLeftovers({
          ...story,
          scenario,
          decisions: [{ id, choice }],
        });
        if (leftovers.decisions.length > 0) unasked.add(`${scenario} ${id}`);
        const { status, page, check = "", error = "" } = recording.outcome;
        expect([id, choice, page === undefined]).toEqual([id, choice, false]);
        ends[`${id} ${choice}`] = [status, page, check, error].filter((each) => each !== "").join(" ");
      }
    }
    expect([...unasked]).toEqual(neverAsked.filter((each) => each.startsWith(`${scenario} `)));
    expect(ends).toMatchSnapshot();
  });
});

describe("waiting", () => {
  const timesOf = async (...decisions: readonly DecisionEntry[]) => {
    const { messages } = await runVariation({ decisions });
    return (type: string, choice: string) =>
      Date.parse(messages.find(({ decision }) => decision?.id === type && decision.choice === choice)?.time ?? "");
  };

  test("lets time pass and leaves the decision open", async () => {
    const usual = await timesOf();
    const waited = await timesOf({ id: "landing", choice: "wait:90s" }, { id: "landing", choice: "wait:2m" });
    expect(waited("landing", "continue") - usual("landing", "continue")).toBe(210_000);
    expect(waited("questionnaire", "answer") - usual("questionnaire", "answer")).toBe(210_000);
  });

  test("with pause the run waits at the same decision, later", async () => {
    const story = { pause: true, decisions: [{ id: "pgo-login", choice: "wait:20m" }] };
    const { outcome } = await runVariation(story);
    expect(outcome).toEqual({
      status: "waiting",
      page: "pgo-login",
      decision: {
        id: "pgo-login",
        by: "person",
        choices: ["noor", "bram", "ilse", "karel", "wim", "mallory", "person", "cancel"],
      },
    });
  });

  test("for a session that has ended comes back to the login, and goes on", async () => {
    const waitedAtTasks = await runVariation({
      settings: { "long-term-consent": "yes" },
      decisions: [{ id: "pick-task", choice: "wait:31m" }],
    });
    expect(decisionsIn(waitedAtTasks).filter(({ id }) => id === "pgo-login").length).toBe(2);
    expect(waitedAtTasks.outcome.status).toBe("completed");
  });
});

describe("entries are used up in order", () => {
  test("the second choice of a task is for the second start", async () => {
    const { recording, leftovers } = await simulateWithLeftovers({
      scenario: "launch-3a",
      decisions: [
        { id: "pick-task", choice: "458" },
        { id: "after-return", choice: "tasks" },
        { id: "pick-task", choice: "457" },
      ],
    });
    const started = decisionsIn(recording).filter(({ id }) => id === "pick-task");
    expect(started.map(({ choice }) => choice)).toEqual(["458", "457"]);
    expect(leftovers).toEqual({ decisions: [], alterations: [] });
  });

  test("what met nothing is reported", async () => {
    const decisions = [
      { id: "landing", choice: "stop" },
      { id: "digid-launch", choice: "mallory" },
      { id: "pick-task", choice: "456" },
    ];
    const alter = [
      { message: 12, part: "url.query.scope", value: "longpraktijkdetestwijk" },
      { message: 1, part: "header.Host", value: "x" },
      { message: 13, part: "body.nothing-with-this-name", value: "x" },
      { message: 9_999, part: "header.Host", value: "x" },
    ];
    const { leftovers } = await simulateWithLeftovers({ scenario: "launch-3a", decisions, alter });
    expect(leftovers).toEqual({ decisions: decisions.slice(1), alterations: alter.slice(1) });
  });
});

describe("a choice that there is not", () => {
  const problemOf = async (...decisions: readonly DecisionEntry[]) => {
    const error: unknown = await simulate({ scenario: "launch-3a", decisions }).catch((thrown: unknown) => thrown);
    return error instanceof StoryError ? { word: error.word, valid: error.valid, message: error.message } : error;
  };

  test("of a free decision names the word and what is on the page", async () => {
    expect(await problemOf({ id: "pick-task", choice: "451" })).toEqual({
      word: "451",
      valid: ["456", "457", "458", "wait:DURATION"],
      message: "'451' is no choice of pick-task; choose 456, 457, 458, wait:DURATION.",
    });
  });

  test("of a fixed decision is known before the run", async () => {
    expect(await problemOf({ id: "landing", choice: "maybe" })).toEqual({
      word: "maybe",
      valid: ["continue", "stop", "wait:DURATION"],
      message: "'maybe' is no choice of landing; valid: continue, stop, wait:DURATION",
    });
  });

  test("that is not on this page now is named too", async () => {
    expect(await problemOf({ id: "after-return", choice: "collect-again" })).toEqual({
      word: "collect-again",
      valid: ["tasks", "stay", "wait:DURATION"],
      message: "'collect-again' is no choice of after-return; choose tasks, stay, wait:DURATION.",
    });
  });
});

test("another person may log in at the PGO, and then does everything as that one", async () => {
  const decisions = [
    { id: "pgo-login", choice: "mallory" },
    { id: "digid-collect", choice: "mallory" },
    { id: "digid-launch", choice: "mallory" },
  ];
  expect(endingOf(await runVariation({ decisions }))).toBe(wellEnded);
});
