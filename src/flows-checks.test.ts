import { describe, expect, test } from "vitest";
import { type FlowStory, flows, runFlow } from "./flows.fixture.ts";
import { flowCheckStories } from "./flows-checks.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf } from "./story.fixture.ts";

describe("each check refuses, and without it the flow ends otherwise", () => {
  test.each(flowCheckStories.map((row) => [row.check, row] as const))(
    "%s",
    async (check, { story, refused, without }) => {
      const on = await runFlow(story);
      const off = await runFlow({ ...story, off: [check] });
      expect({ refused: endingOf(on), without: endingOf(off) }).toEqual({ refused, without });
      const ran = off.checks.filter(({ id }) => id === check).map(({ result }) => result);
      expect(new Set(ran)).toEqual(new Set(["off"]));
    },
  );
});

test("every check of a flow passes in some honest run, or is a hardening", async () => {
  const passed = new Set<string>();
  const honest: readonly FlowStory[] = [
    ...flows.map((scenario) => ({ scenario })),
    { scenario: "authorise", settings: { function: "share" } },
    { scenario: "collect", settings: { "long-term-consent": "yes", elapsed: "20m" } },
    { scenario: "subscribe", decisions: [{ id: "after-subscribe", choice: "shorten" }] },
  ];
  for (const story of honest) {
    for (const { id, result } of (await runFlow(story)).checks) if (result === "passed") passed.add(id);
  }
  const listed = catalogue.scenarios
    .filter(({ id }) => flows.some((flow) => flow === id))
    .flatMap(({ checks }) => checks);
  const isHardening = (id: string) => catalogue.checks.find((check) => check.id === id)?.status === "H";
  expect([...new Set(listed)].filter((id) => !passed.has(id) && !isHardening(id))).toEqual([]);
});
