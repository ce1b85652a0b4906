import { expect, test } from "vitest";
import { simulate } from "../../library.ts";
import { excerpt, findablesOf, type SearchWords, search } from "./search-run.ts";

const words: SearchWords = {
  message: ({ type }) => type,
  check: (id) => id,
  token: (kind) => kind,
  found: (expected, actual) => `expected ${expected}, found ${actual}`,
};
const findables = simulate({ scenario: "launch-3a-par" }).then((recording) => findablesOf(recording, words));
const lines = async (query: string) =>
  search(await findables, query).map(({ n, kind, title, text }) => `${n} ${kind} ${title}: ${text.slice(0, 40)}`);

test("a message by its name, a check, a log entry and a token are found with their step", async () => {
  expect(await lines("launch-single-use")).toMatchInlineSnapshot(`
    [
      "56 check launch-single-use: launch-single-use · expected not used, f",
    ]
  `);
  expect(await lines("launch-code-1")).toMatchInlineSnapshot(`
    [
      "50 token launch-code launch-code-1: P_NM5Q9PQTei66jsHMOinA https://dva.examp",
    ]
  `);
  expect((await lines("revoke")).slice(0, 4)).toMatchInlineSnapshot(`
    [
      "77 message revoke-request: POST /revoke token token_type_hint https",
      "77 body revoke-request: token=eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2",
      "78 message revoke-response: 200  200 revoke-response",
      "78 body revoke-response: {}",
    ]
  `);
});

test("a claim inside a token is found in every message that carries the token", async () => {
  expect(await lines("jti av1VdCvkGFf7PwAng0vvqA")).toMatchInlineSnapshot(`
    [
      "34 claim jti: av1VdCvkGFf7PwAng0vvqA",
      "35 claim jti: av1VdCvkGFf7PwAng0vvqA",
      "37 claim jti: av1VdCvkGFf7PwAng0vvqA",
      "43 claim jti: av1VdCvkGFf7PwAng0vvqA",
      "49 claim jti: av1VdCvkGFf7PwAng0vvqA",
      "81 claim jti: av1VdCvkGFf7PwAng0vvqA",
    ]
  `);
});

test("every word counts, in any case and order; no word finds nothing", async () => {
  expect(await lines("S256 CODE_challenge_method")).toEqual(await lines("code_challenge_method s256"));
  expect(await lines("   ")).toEqual([]);
  expect(await lines("no-such-word-anywhere")).toEqual([]);
});

test("an excerpt shows the hit with what stands around it", () => {
  expect(excerpt(`${"a".repeat(100)}Needle${"b".repeat(200)}`, "needle", 30)).toEqual([
    { text: `…${"a".repeat(10)}`, hit: false },
    { text: "Needle", hit: true },
    { text: `${"b".repeat(14)}…`, hit: false },
  ]);
  expect(excerpt("a.c abc", "a.c")).toEqual([
    { text: "a.c", hit: true },
    { text: " abc", hit: false },
  ]);
});
