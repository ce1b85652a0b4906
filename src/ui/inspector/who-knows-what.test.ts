import { expect, test } from "vitest";
import { simulate } from "../../library.ts";
import { indexOf } from "./recording-index.ts";
import { whoKnowsWhat } from "./who-knows-what.ts";

test("the attacker comes first, as one, and knows the launch token since the message that was seen", async () => {
  const recording = await simulate({ scenario: "launch-3a", attack: "launch-theft-clean-browser" });
  const seen = recording.messages.find(({ observedBy }) => observedBy?.includes("attacker"));
  const known = whoKnowsWhat(recording, indexOf(recording), seen?.n ?? 0);
  expect(known.map(({ id }) => id).slice(0, 2)).toEqual(["attacker", "person"]);
  expect(known.filter(({ id }) => id.startsWith("attacker"))).toHaveLength(1);
  expect(known[0]?.tokens.map(({ token, since }) => [token.kind, since])).toEqual([["launch-token", seen?.n]]);
});
