import { expect, test } from "vitest";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";
import { differencesOf } from "./story-differences.ts";

const catalogue = {
  scenarios: [{ id: "launch-3a", settings: { elapsed: "0s", "step-up": "no" } }],
} as unknown as Catalogue;

const standard: Story = {
  scenario: "launch-3a",
  settings: { elapsed: "0s", "step-up": "no" },
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

const changed: Story = {
  ...standard,
  settings: { elapsed: "16m", "step-up": "no" },
  person: "mallory",
  seed: "other",
  pause: true,
  on: ["dva-pkce"],
  off: ["module-state"],
  modes: { "browser-binding": "presence" },
  alter: [{ message: 4, part: "byte", value: "x" }],
  decisions: [{ id: "landing", choice: "stop" }],
};

test("the standard story differs in nothing", () => {
  expect(differencesOf(standard, catalogue)).toEqual([]);
});

test("undoing every difference, one after another, gives the standard story", () => {
  let story = changed;
  const kinds: string[] = [];
  for (let [first] = differencesOf(story, catalogue); first !== undefined; [first] = differencesOf(story, catalogue)) {
    kinds.push(first.kind);
    story = { ...story, ...first.undo };
  }
  expect({ story, kinds }).toEqual({
    story: standard,
    kinds: ["person", "setting", "off", "on", "mode", "decision", "alteration", "seed", "pause"],
  });
});
