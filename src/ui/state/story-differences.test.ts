import { expect, test } from "vitest";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";
import { differencesOf } from "./story-differences.ts";

const catalogue = {
  scenarios: [{ id: "launch-3a", settings: { elapsed: "0s", "step-up": "no" }, checks: ["pkce", "state"] }],
  attacks: [{ id: "theft", needs: ["own-account", "race-block"] }],
  presets: [
    { id: "careful", on: [], off: [] },
    { id: "everything-off", on: [], off: ["state", "pkce", "elsewhere"] },
  ],
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

test("a preset is one difference, and so is each capability more or less than the attack takes", () => {
  const story: Story = {
    ...standard,
    off: ["pkce", "state"],
    attack: "theft",
    capabilities: ["own-account", "lure-link"],
  };
  expect(differencesOf(story, catalogue)).toEqual([
    { kind: "attack", id: "attack", value: "theft", undo: { attack: null, capabilities: [] } },
    { kind: "capability", id: "lure-link", value: "lure-link", undo: { capabilities: ["own-account"] } },
    {
      kind: "lacking",
      id: "race-block",
      value: "race-block",
      undo: { capabilities: ["own-account", "lure-link", "race-block"] },
    },
    { kind: "preset", id: "preset", value: "everything-off", undo: { on: [], off: [] } },
  ]);
});
