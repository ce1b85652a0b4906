import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../simulation/catalogue.ts";
import { checkStory } from "./check-story.ts";

const check = (id: string, modes: readonly string[] = []) =>
  ({ id, title: id, party: "dva", status: "D", clause: "x", default: "on", modes }) as const;

const catalogue: Catalogue = {
  scenarios: [
    {
      id: "launch-3a",
      title: "Option 3a",
      source: "seed 001",
      participants: [],
      settings: { "launch-method": "get", elapsed: "0s" },
      decisions: ["landing", "pick-task"],
      checks: ["pkce"],
      lastPages: ["pgo-returned"],
    },
  ],
  settings: [
    { id: "launch-method", title: "m", kind: "choice", values: ["get", "post"], appliesTo: ["launch-3a"] },
    { id: "elapsed", title: "e", kind: "duration", values: ["0s"], appliesTo: ["launch-3a"] },
    { id: "subscription-days", title: "d", kind: "number", values: ["180"], appliesTo: [] },
  ],
  persons: [
    { id: "noor", title: "Noor", born: "1988-03-14" },
    { id: "mallory", title: "Mallory", born: "1990-01-01" },
  ],
  decisions: [
    { id: "landing", title: "l", choices: ["continue", "stop"] },
    { id: "pick-task", title: "p", choices: [] },
  ],
  attacks: [
    {
      ...{ id: "code-injection", title: "c", label: "18", needs: ["own-account"], instead: [], goals: [] },
      ...{ waitsFor: [], scenarios: [], references: [] },
    },
  ],
  capabilities: [
    { id: "lure-link", title: "l", label: "C2", source: "s" },
    { id: "own-account", title: "o", label: "C1", source: "s" },
  ],
  presets: [],
  goals: [],
  lifetimes: [],
  checks: [check("pkce"), check("state"), check("launch-single-use", ["first-presentation", "after-success"])],
};

const usual = {
  scenario: "launch-3a",
  settings: { "launch-method": "get", elapsed: "0s" },
  person: "noor",
  seed: "demo",
  pause: false,
  attack: null,
  capabilities: [],
  on: [],
  off: [],
  modes: {},
  alter: [],
  decisions: [],
};

test("what a story leaves open is filled in", () => {
  expect(checkStory({ scenario: "launch-3a" }, catalogue)).toEqual({ ok: true, story: usual });
});

test("sets are sorted, lists stay as they are", () => {
  const given = {
    scenario: "launch-3a",
    settings: { elapsed: "20m" },
    off: ["state", "pkce", "state"],
    modes: { "launch-single-use": "after-success" },
    alter: [{ part: "header.Cookie", message: 12, value: "" }],
    decisions: [
      { id: "landing", choice: "wait:20m" },
      { id: "pick-task", choice: "456" },
      { id: "landing", choice: "stop" },
    ],
  };
  expect(checkStory(given, catalogue)).toEqual({
    ok: true,
    story: { ...usual, ...given, settings: { "launch-method": "get", elapsed: "20m" }, off: ["pkce", "state"] },
  });
});

test("a checked story is its own normal form", () => {
  const once = checkStory({ scenario: "launch-3a", off: ["state", "pkce"] }, catalogue);
  expect(once.ok && checkStory(once.story, catalogue)).toEqual(once);
});

const wrong: readonly [given: Record<string, unknown>, message: string][] = [
  [{ scenario: "launch-9" }, "'launch-9' is no scenario; valid: launch-3a"],
  [{ settings: { starts: "1" } }, "'starts' is no setting of launch-3a; valid: launch-method, elapsed"],
  [{ settings: { "launch-method": "put" } }, "'put' is no value of launch-method; valid: get, post"],
  [
    { settings: { elapsed: "-1s" } },
    "'-1s' is no value of elapsed; valid: a number with s, m, h or d, such as 90s, 20m, 4h, 200d",
  ],
  [
    { settings: { elapsed: "1.5h" } },
    "'1.5h' is no value of elapsed; valid: a number with s, m, h or d, such as 90s, 20m, 4h, 200d",
  ],
  [{ settings: { __proto__x: "1" } }, "'__proto__x' is no setting of launch-3a; valid: launch-method, elapsed"],
  [{ person: "noora" }, "'noora' is no person; valid: noor, mallory"],
  [
    { person: "mallory", attack: "code-injection" },
    "'mallory' mallory is the attacker and cannot be attacked; valid: noor",
  ],
  [{ attack: "x" }, "'x' is no attack; valid: code-injection"],
  [{ capabilities: ["x"] }, "'x' is no capability; valid: lure-link, own-account"],
  [{ off: ["pkc"] }, "'pkc' is no check; valid: pkce, state, launch-single-use"],
  [{ off: "pkce" }, "'pkce' is no list of check ids; valid: a list"],
  [{ on: ["pkce"], off: ["pkce"] }, "'pkce' a check cannot be switched on and off at once"],
  [{ modes: { pkce: "x" } }, "'pkce' is no check with modes; valid: launch-single-use"],
  [
    { modes: { "launch-single-use": "x" } },
    "'x' is no mode of launch-single-use; valid: first-presentation, after-success",
  ],
  [{ alter: [{ message: 0, part: "byte", value: "" }] }, "'0' is no number of a message; valid: 1, 2, 3 …"],
  [
    { alter: [{ message: 1, part: "url", value: "" }] },
    "'url' is no part of a message; valid: url.query.NAME, header.NAME, body.NAME, jwt.CLAIM, byte",
  ],
  [
    { decisions: [{ id: "landing", choice: "go" }] },
    "'go' is no choice of landing; valid: continue, stop, wait:DURATION",
  ],
  [{ decisions: [{ id: "pick-task", choice: "wait:x" }] }, "'wait:x' is no wait; valid: wait:90s, wait:20m …"],
  [
    { decisions: [{ id: "attacker", choice: "go" }] },
    "'attacker' is no decision of launch-3a; valid: landing, pick-task",
  ],
  [{ pause: "yes" }, "'yes' is no value of pause; valid: true, false"],
  [{ seed: 1 }, "'1' is no seed; valid: a text"],
  [{ speed: 1 }, `'speed' is no field of a story; valid: ${Object.keys(usual).join(", ")}`],
  [{ person: "two\nlines" }, "'two lines' is no person; valid: noor, mallory"],
];

describe("a story that cannot be run", () => {
  test.each(wrong)("%j", (given, message) => {
    const result = checkStory({ scenario: "launch-3a", ...given }, catalogue);
    expect(result.ok ? result : result.problem.message).toBe(message);
  });

  test("anything at all gives a story or one line", () => {
    const field = fc.constantFrom(...Object.keys(usual));
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      fc.dictionary(field, fc.anything()),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const base = typeof input === "object" && input !== null ? { scenario: "launch-3a", ...input } : input;
        const result = checkStory(base, catalogue);
        expect(result.ok || !result.problem.message.includes("\n")).toBe(true);
      }),
    );
  });
});
