import { expect, test } from "vitest";
import { catalogue, simulate } from "../../library.ts";
import { presetOf, switchesOf } from "./presets.ts";

test.each(catalogue.presets.map(({ id }) => id))("%s is what a story with its switches is called", async (id) => {
  const switches = switchesOf(catalogue, "launch-3a", id);
  const { story } = await simulate({ scenario: "launch-3a", ...switches });
  expect(presetOf(story, catalogue)).toBe(id);
});

test("one switch more is an own choice", async () => {
  const { story } = await simulate({ scenario: "launch-3a", off: ["pkce"] });
  expect(presetOf(story, catalogue)).toBeUndefined();
});
