import { expect, test } from "vitest";
import type { Catalogue } from "../../simulation/catalogue.ts";
import { type CheckChoice, choiceIn, choicesFor, withChoice } from "./check-choice.ts";

const catalogue = {
  checks: [
    { id: "pkce", default: "on", modes: ["required", "if-sent"] },
    { id: "state", default: "on", modes: [] },
    { id: "hardening", default: "off", modes: [] },
  ],
} as unknown as Catalogue;

const story = { on: [], off: ["state"], modes: { other: "mode" } };
const skip: CheckChoice = { kind: "skip" };
const enforce: CheckChoice = { kind: "enforce" };
const weaken: CheckChoice = { kind: "weaken", mode: "if-sent" };

test("a check is enforced, weakened where it has a weaker reading, or skipped", () => {
  expect(["pkce", "state"].map((id) => choicesFor(catalogue, id))).toEqual([
    [enforce, weaken, skip],
    [enforce, skip],
  ]);
});

test.each(["pkce", "state", "hardening"])(
  "what is chosen for %s is what the story then says, and nothing else changes",
  (id) => {
    for (const before of choicesFor(catalogue, id)) {
      const start = { ...story, ...withChoice(story, catalogue, id, before) };
      for (const choice of choicesFor(catalogue, id)) {
        const changed = { ...start, ...withChoice(start, catalogue, id, choice) };
        expect(choiceIn(changed, catalogue, id)).toEqual(choice);
        expect(withChoice(changed, catalogue, id, before)).toEqual(start);
      }
    }
  },
);

test("the rule itself leaves no trace in the story, also where it is named as a reading", () => {
  expect(withChoice({ on: [], off: ["pkce"], modes: { pkce: "if-sent" } }, catalogue, "pkce", enforce)).toEqual({
    on: [],
    off: [],
    modes: {},
  });
  expect(choiceIn({ on: [], off: [], modes: { pkce: "required" } }, catalogue, "pkce")).toEqual(enforce);
});
