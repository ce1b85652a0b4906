import { expect, test } from "vitest";
import { accepted, refuse } from "./refused.ts";

test("an outcome is a value or a refusal, and a refusal names its check only where one failed", () => {
  expect([accepted(1), refuse("invalid_grant", "Used.", "RFC 6749 §5.2"), refuse("a", "b", "c", "state")]).toEqual([
    { ok: true, value: 1 },
    { ok: false, refused: { error: "invalid_grant", description: "Used.", clause: "RFC 6749 §5.2" } },
    { ok: false, refused: { error: "a", description: "b", clause: "c", check: "state" } },
  ]);
});
