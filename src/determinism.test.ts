import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { simulate } from "./library.ts";
import { runVariation, type Variation } from "./story.fixture.ts";

const stories: readonly (readonly [string, Variation])[] = [
  ["default", {}],
  [
    "every token",
    { settings: { "id-token": "yes", "module-refresh": "yes", "step-up": "yes", "launch-method": "post" } },
  ],
  ["long-term consent", { settings: { "long-term-consent": "yes", elapsed: "200d", "time-in-module": "20m" } }],
  ["refused", { decisions: [{ id: "digid-launch", choice: "mallory" }] }],
  ["waiting", { pause: true, decisions: [{ id: "pgo-login", choice: "person" }] }],
  ...["launch-1", "launch-2a", "launch-2b", "launch-3a-par", "launch-3b"].map(
    (scenario) => [scenario, { scenario, settings: { starts: "2" } }] as const,
  ),
  ["altered", { alter: [{ type: "task-search-request", part: "byte", value: "40" }] }],
];

describe("the same story gives the same bytes", () => {
  test.each(stories)("%s", async (_, story) => {
    expect(JSON.stringify(await runVariation(story))).toBe(JSON.stringify(await runVariation(story)));
  });

  test("also when several run at once", async () => {
    const alone = [];
    for (const [, story] of stories) alone.push(JSON.stringify(await runVariation(story)));
    const together = await Promise.all(stories.map(([, story]) => runVariation(story)));
    expect(together.map((recording) => JSON.stringify(recording))).toEqual(alone);
  });

  test("also when the story is written in another order", async () => {
    const one = await simulate({
      scenario: "launch-3a",
      off: ["pkce", "state"],
      settings: { "step-up": "yes", "id-token": "yes" },
    });
    const other = await simulate({
      settings: { "id-token": "yes", "step-up": "yes" },
      off: ["state", "pkce"],
      scenario: "launch-3a",
    });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

describe("the fingerprint", () => {
  test.each(stories)("is the SHA-256 of the rest, recomputed outside: %s", async (_, story) => {
    const { fingerprint, ...rest } = await runVariation(story);
    expect(fingerprint).toBe(createHash("sha256").update(JSON.stringify(rest)).digest("base64url"));
  });

  test("differs from story to story", async () => {
    const found = new Set<string>();
    for (const [, story] of stories) found.add((await runVariation(story)).fingerprint);
    expect(found.size).toBe(stories.length);
  });
});

describe("the seed", () => {
  test("gives other secrets and the same run", async () => {
    const one = await runVariation({ seed: "one" });
    const two = await runVariation({ seed: "two" });
    expect(two.messages.map(({ type, time }) => [type, time])).toEqual(
      one.messages.map(({ type, time }) => [type, time]),
    );
    expect(two.tokens.map(({ id }) => id)).toEqual(one.tokens.map(({ id }) => id));
    const secrets = new Set(one.tokens.map(({ value }) => value));
    expect(two.tokens.filter(({ value }) => secrets.has(value))).toEqual([]);
    expect(two.jwks).not.toEqual(one.jwks);
  });

  test("any text is a seed", async () => {
    for (const seed of ["", " ", "demo\u0000", "Zorg é 漢字 🔑", "x".repeat(10_000)]) {
      expect((await runVariation({ seed })).outcome.status).toBe("completed");
    }
  });

  test("a choice of one party does not shift the secrets of another", async () => {
    const usual = await runVariation();
    const post = await runVariation({ settings: { "launch-method": "post", "time-in-module": "1m" } });
    const values = ({ tokens }: typeof usual) =>
      tokens.filter(({ format }) => format === "opaque").map(({ id, value }) => [id, value]);
    expect(values(post)).toEqual(values(usual));
  });
});
