import { expect, test } from "vitest";
import { catalogue, checkStory } from "../../library.ts";
import { storyLink } from "./story-link.ts";

const attack = "launch-theft-clean-browser";

test("the link of a story as it was run leaves out what the attack takes and the scenario sets by itself", () => {
  const checked = checkStory({ scenario: "launch-3a", attack });
  expect(checked.ok && storyLink(checked.story, 62, catalogue)).toBe(`#/run/launch-3a?attack=${attack}&step=62`);
});

test("other capabilities than it takes are in the link", () => {
  const checked = checkStory({ scenario: "launch-3a", attack, capabilities: ["own-account", "read-launch-url"] });
  expect(checked.ok && storyLink(checked.story, 1, catalogue)).toBe(
    `#/run/launch-3a?attack=${attack}&can=own-account,read-launch-url`,
  );
});
