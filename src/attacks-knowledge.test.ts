import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, simulate } from "./library.ts";
import type { RecordedMessage, Recording } from "./simulation/recording.ts";

const scenarios = catalogue.scenarios.filter(({ id }) =>
  catalogue.attacks.some((attack) => attack.scenarios.includes(id)),
);
const own = ["attacker", "attacker-browser", "rogue-module"];
const isOwn = ({ from, to }: RecordedMessage) => own.includes(from) || own.includes(to);

/** Tokens that the attacker sent, although no message that reached or was seen by the attacker had brought them before. */
function unexplained({ messages, tokens }: Recording): readonly string[] {
  return tokens.flatMap(({ id, messages: carriers }) => {
    const first = carriers
      .map((n) => messages[n - 1])
      .find((each) => each !== undefined && (isOwn(each) || each.observedBy !== undefined));
    return first !== undefined && own.includes(first.from) && first.observedBy === undefined
      ? [`${id} in ${first.n}`]
      : [];
  });
}

test("the attacker sends no secret that it has not seen, whatever it is allowed", async () => {
  const story = fc.record({
    scenario: fc.constantFrom(...scenarios),
    attack: fc.constantFrom(...catalogue.attacks.map(({ id }) => id)),
    capabilities: fc.subarray(catalogue.capabilities.map(({ id }) => id)),
    off: fc.subarray(catalogue.checks.map(({ id }) => id)),
    method: fc.constantFrom("get", "post"),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ method, scenario, ...rest }) => {
      const settings = "launch-method" in scenario.settings ? { "launch-method": method } : {};
      const recording = await simulate({ ...rest, scenario: scenario.id, settings });
      expect(unexplained(recording)).toEqual([]);
    }),
    { numRuns: 100, seed: 4 },
  );
}, 60_000);

test("what the attacker saw is in its knowledge, and what it did not see is not", async () => {
  const { tokens } = await simulate({ scenario: "launch-3a", attack: "launch-theft-clean-browser" });
  const known = (kind: string) =>
    tokens.filter((each) => each.kind === kind).map(({ seenBy }) => seenBy.includes("attacker"));
  expect({ launch: known("launch-token"), access: known("access-token") }).toEqual({ launch: [true], access: [false] });
});

test("without the capability to see it, the launch passes by and nothing is observed", async () => {
  const { messages, goals, outcome } = await simulate({
    scenario: "launch-3a-par",
    attack: "launch-theft-clean-browser",
    capabilities: ["own-account", "race-block"],
  });
  const marked = messages.filter(({ by, observedBy, heldBack }) => (by ?? observedBy ?? heldBack) !== undefined);
  expect([marked, outcome.status, goals.filter(({ reached }) => reached).map(({ id }) => id)]).toEqual([
    [],
    "completed",
    ["honest-run"],
  ]);
});

test("without the capability to be first, the victim is first", async () => {
  const { goals } = await simulate({
    scenario: "launch-2b",
    attack: "launch-theft-clean-browser",
    capabilities: ["own-account", "read-launch-url"],
    off: ["session-binding"],
  });
  expect(goals.filter(({ reached }) => reached).map(({ id }) => id)).toEqual(["honest-run"]);
});
