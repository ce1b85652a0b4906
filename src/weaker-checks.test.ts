import { describe, expect, test } from "vitest";
import { evil } from "./check-story.fixture.ts";
import { proof, signedAnew } from "./forged.fixture.ts";
import { catalogue } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";
import { runVariation, type Variation } from "./story.fixture.ts";

/** What came of a story: the check that refused first, or else the goals that were reached and the last page. */
type Outcome = string;

/** One weaker reading: what it lets through that the rule does not, and what it still stops. */
interface Weaker {
  readonly check: string;
  readonly mode: string;
  readonly near: Variation;
  readonly far: Variation;
  /** The outcomes of the near story with the rule, its weaker reading and without it; then of the far one. */
  readonly outcomes: readonly [near: readonly Outcome[], far: readonly Outcome[]];
}

const atModuleToken = (part: string, value: string): Variation => ({
  alter: [{ type: "module-token-request", part, value }],
});
const redirectTo = (value: string): Variation => ({
  alter: [{ type: "module-authorization-request", part: "url.query.redirect_uri", value }],
});
const stateBack = (value: string): Variation => ({
  alter: [{ type: "module-callback", part: "url.query.state", value }],
});
const assertionFor = (aud: string | readonly string[]): Variation => ({
  scenario: "launch-2a",
  alter: [
    {
      type: "module-token-request",
      part: "body.client_assertion",
      value: signedAnew("module", "module-token-request", "client_assertion", { aud }),
    },
  ],
});
const proofAtRead = (value: string | ReturnType<typeof proof>): Variation => ({
  scenario: "launch-2a",
  alter: [{ type: "task-read-request", part: "header.DPoP", value }],
});

const done = "honest-run on pgo-returned";
const stolen = "leak write module-record on module-error";

const rows: readonly Weaker[] = [
  {
    check: "pkce",
    mode: "if-sent",
    near: atModuleToken("body.code_verifier", ""),
    far: atModuleToken("body.code_verifier", "a-verifier-that-belongs-to-another-challenge"),
    outcomes: [
      ["refused by pkce", done, done],
      ["refused by pkce", "refused by pkce", done],
    ],
  },
  {
    check: "redirect-uri-exact",
    mode: "prefix",
    near: redirectTo("https://module.example/callback/elsewhere"),
    far: redirectTo(`${evil}/callback`),
    outcomes: [
      ["refused by redirect-uri-exact", "nothing on not-found of module", "nothing on not-found of module"],
      [
        "refused by redirect-uri-exact",
        "refused by redirect-uri-exact",
        // The code stands in an address of a stranger.
        "nothing on not-found of evil.example",
      ],
    ],
  },
  {
    check: "state",
    mode: "presence",
    near: stateBack("of-another-browser"),
    far: stateBack(""),
    outcomes: [
      ["refused by state", done, done],
      ["refused by state", "refused by state", done],
    ],
  },
  {
    check: "session-binding",
    mode: "any-session",
    near: { scenario: "launch-2b", attack: "launch-theft-own-session" },
    far: { scenario: "launch-2b", attack: "launch-theft-clean-browser" },
    outcomes: [
      ["refused by session-binding", stolen, stolen],
      ["refused by session-binding", "refused by session-binding", stolen],
    ],
  },
  {
    check: "dpop-binding",
    mode: "any-key",
    near: proofAtRead(proof({ owner: "module/dpop-session-2" })),
    far: proofAtRead(""),
    outcomes: [
      ["refused by dpop-binding", done, done],
      ["refused by dpop-binding", "refused by dpop-binding", done],
    ],
  },
  {
    check: "assertion-aud",
    mode: "one-of",
    near: assertionFor(["https://pgo.example", evil]),
    far: assertionFor(evil),
    outcomes: [
      ["refused by assertion-aud", done, done],
      ["refused by assertion-aud", "refused by assertion-aud", done],
    ],
  },
];

/** Proven with the stories that they were made for. */
const elsewhere = ["browser-binding=presence", "launch-single-use=after-success"];

function outcomeOf(run: Recording, check: string): Outcome {
  if (run.checks.some(({ id, result }) => id === check && result === "failed")) return `refused by ${check}`;
  const reached = run.goals.filter((goal) => goal.reached).map(({ id }) => id);
  const { page = "no page", party = "" } = run.outcome;
  return `${reached.join(" ") || "nothing"} on ${page}${page === "not-found" ? ` of ${party}` : ""}`;
}

async function threeWays({ check, mode }: Weaker, story: Variation): Promise<readonly Outcome[]> {
  const ways: readonly Variation[] = [story, { ...story, modes: { [check]: mode } }, { ...story, off: [check] }];
  return (await Promise.all(ways.map(runVariation))).map((run) => outcomeOf(run, check));
}

test("every weaker reading of the catalogue is proven", () => {
  const offered = catalogue.checks.flatMap(({ id, modes }) => modes.slice(1).map((mode) => `${id}=${mode}`));
  expect([...rows.map(({ check, mode }) => `${check}=${mode}`), ...elsewhere].sort()).toEqual(offered.sort());
});

describe("a weaker reading lets through what the rule refuses, and refuses what no rule would", () => {
  test.each(rows.map((row) => [row.check, row.mode, row] as const))("%s read as %s", async (_, __, row) => {
    expect([await threeWays(row, row.near), await threeWays(row, row.far)]).toEqual(row.outcomes);
  });
});

test("what passes the rule passes its weaker readings, and nothing else changes", async () => {
  const changed: string[] = [];
  for (const { id: scenario, checks } of catalogue.scenarios.filter(({ id }) => id.startsWith("launch-"))) {
    const { messages } = await runVariation({ scenario });
    for (const { check, mode } of rows.filter((row) => checks.includes(row.check))) {
      const weaker = await runVariation({ scenario, modes: { [check]: mode } });
      if (JSON.stringify(weaker.messages) !== JSON.stringify(messages)) changed.push(`${scenario} ${check}`);
    }
  }
  expect(changed).toEqual([]);
});
