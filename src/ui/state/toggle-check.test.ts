import { expect, test } from "vitest";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";
import { checkIsOn, toggleCheck } from "./toggle-check.ts";

const catalogue = {
  checks: [
    { id: "module-state", default: "on" },
    { id: "dva-pkce", default: "off" },
  ],
} as unknown as Catalogue;

test.each(["module-state", "dva-pkce"])("%s toggles by the list that differs from its default, and back", (id) => {
  const story = { on: [], off: [] } as unknown as Story;
  const before = checkIsOn(story, catalogue, id);
  const once = { ...story, ...toggleCheck(story, catalogue, id) };
  const twice = { ...once, ...toggleCheck(once, catalogue, id) };
  expect([checkIsOn(once, catalogue, id), twice]).toEqual([!before, story]);
});
