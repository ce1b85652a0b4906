import { expect, test } from "vitest";
import { simulate } from "../../library.ts";
import type { Recording } from "../../simulation/recording.ts";
import { traceValue } from "./trace-value.ts";

const honest = simulate({ scenario: "launch-3a-par" });

test("a launch code: made by the DVA, carried through the browser, bound to client and task, spent at the DVA", async () => {
  const recording = await honest;
  const { token, hops, ...origin } = traceValue(recording, tokenValue(recording, "launch-code-1"));
  expect(token?.id).toBe("launch-code-1");
  expect(
    hops.map(({ n, from, to, channel, places }) => `${n} ${from}>${to} ${channel} ${places.join(" ")}`),
  ).toMatchInlineSnapshot(`
    [
      "50 dva>pgo back body.access_token",
      "51 pgo>browser front header.location.query.launch",
      "52 browser>module front url.query.launch",
      "55 module>browser front header.location.query.launch",
      "56 browser>dva front url.query.launch",
    ]
  `);
  expect(origin).toMatchInlineSnapshot(`
    {
      "bound": {
        "actor": "dva/launch-1",
        "facts": [
          {
            "name": "expires",
            "value": "1780297459900",
          },
          {
            "name": "sub",
            "value": "p-4f2a9c71d0",
          },
          {
            "name": "client",
            "value": "ademmodule-web",
          },
          {
            "name": "task",
            "value": "Task/456",
          },
          {
            "name": "taskTitle",
            "value": "Vul de vragenlijst over uw longklachten in.",
          },
          {
            "name": "resources",
            "value": "Task/456 · Patient/pat-789 · ActivityDefinition/copd-vragenlijst · ServiceRequest/sr-uitvoering-noor",
          },
          {
            "name": "returnUrl",
            "value": "https://pgo.example/return",
          },
          {
            "name": "binding",
            "value": "PidqHsduBzYSh7PbCAU5KA",
          },
        ],
        "source": "memory",
      },
      "end": {
        "actor": "dva/launch-1",
        "from": "ready",
        "how": "spent",
        "n": 56,
        "to": "redeemed",
      },
      "holders": [
        {
          "actor": "dva/exchange-1",
          "party": "dva",
          "places": [
            "launch.token",
          ],
          "since": 49,
        },
        {
          "actor": "dva/launch-1",
          "party": "dva",
          "places": [
            "token",
          ],
          "since": 49,
        },
        {
          "actor": "browser",
          "party": "browser",
          "places": [
            "navigation.url.query.launch",
            "request.url.query.launch",
            "lastCookies.url.query.launch",
            "navigation.passed.3.query.launch",
            "history.13.query.launch",
            "navigation.passed.4.query.launch",
            "history.14.query.launch",
          ],
          "since": 51,
        },
        {
          "actor": "module/session-1",
          "party": "module",
          "places": [
            "launch",
          ],
          "since": 52,
        },
      ],
      "minted": {
        "actor": "dva/launch-1",
        "during": 49,
        "how": "made",
        "party": "dva",
      },
      "value": "P_NM5Q9PQTei66jsHMOinA",
    }
  `);
});

test("how every token of a run ended", async () => {
  const recording = await honest;
  const ends = recording.tokens.map(({ id, value }) => {
    const { end } = traceValue(recording, value);
    return `${id}: ${end.how}${"n" in end ? ` at ${end.n}` : ""}${"to" in end ? ` ${end.from} to ${end.to}` : ""}`;
  });
  expect(ends).toMatchInlineSnapshot(`
    [
      "cookie-1: alive",
      "state-1: spent at 32 awaitingCallback to redeeming",
      "cookie-2: alive",
      "cookie-3: alive",
      "digid-artifact-1: spent at 25 artifactIssued to resolved",
      "digid-assertion-1: expired at 73",
      "authorization-code-1: spent at 33 codeIssued to granted",
      "access-token-1: alive",
      "state-2: spent at 48 awaitingCallback to exchanging",
      "code-verifier-1: alive",
      "request-uri-1: spent at 46 stored to used",
      "authorization-code-2: spent at 49 codeIssued to codeSpent",
      "cookie-4: alive",
      "launch-code-1: spent at 56 ready to redeemed",
      "cookie-5: dropped at 71",
      "state-3: spent at 58 awaitingCallback to redeeming",
      "code-verifier-2: alive",
      "authorization-code-3: spent at 59 codeIssued to granted",
      "access-token-2: revoked at 77 granted to revoked",
      "id-token-1: alive",
      "cookie-6: alive",
    ]
  `);
});

test("a subject was known before the run and travels inside tokens", async () => {
  const { minted, hops, end } = traceValue(await honest, "p-4f2a9c71d0");
  expect({ minted, end, first: hops[0]?.places, to: hops.map(({ n }) => n) }).toMatchInlineSnapshot(`
    {
      "end": {
        "how": "alive",
      },
      "first": [
        "body.access_token›sub",
      ],
      "minted": {
        "actor": "dva",
        "during": 0,
        "how": "before",
        "party": "dva",
      },
      "to": [
        34,
        35,
        37,
        43,
        49,
        60,
        63,
        65,
        67,
        69,
        75,
        77,
        81,
      ],
    }
  `);
});

test("a refused presentation carries the check that failed, and the code is dead", async () => {
  const recording = await simulate({
    scenario: "launch-3a-par",
    alter: [{ message: 59, part: "body.code_verifier", value: "x".repeat(43) }],
  });
  const { end, hops } = traceValue(recording, tokenValue(recording, "authorization-code-3"));
  const failed = hops.flatMap(({ n, checks }) => checks.map(({ id, result }) => ({ n, id, result })));
  expect({ end, failed: failed.filter(({ result }) => result === "failed") }).toMatchInlineSnapshot(`
    {
      "end": {
        "actor": "dva/grant-3",
        "from": "codeIssued",
        "how": "spent",
        "n": 59,
        "to": "codeSpent",
      },
      "failed": [
        {
          "id": "pkce",
          "n": 59,
          "result": "failed",
        },
      ],
    }
  `);
});

test("a value that an alteration put there was made on the way", async () => {
  const recording = await simulate({
    scenario: "launch-3a-par",
    alter: [{ message: 12, part: "url.query.state", value: "forged-state" }],
  });
  const { minted, hops } = traceValue(recording, "forged-state");
  expect({ minted, first: hops[0] }).toMatchInlineSnapshot(`
    {
      "first": {
        "altered": true,
        "channel": "front",
        "checks": [
          {
            "id": "redirect-uri-exact",
            "party": "dva",
            "result": "passed",
          },
          {
            "id": "frame-ancestors",
            "party": "dva",
            "result": "passed",
          },
        ],
        "from": "browser",
        "n": 12,
        "places": [
          "url.query.state",
        ],
        "to": "dva",
      },
      "minted": {
        "during": 11,
        "how": "altered",
        "party": "browser",
      },
    }
  `);
});

test("a value that is not in the run, and a part of one that is, come from nowhere", async () => {
  const recording = await honest;
  const part = tokenValue(recording, "launch-code-1").slice(0, 8);
  for (const value of ["no-such-value", part, ""])
    expect(traceValue(recording, value)).toEqual({
      value,
      minted: { how: "nowhere" },
      hops: [],
      holders: [],
      bound: null,
      end: { how: "alive" },
    });
});

function tokenValue(recording: Recording, id: string): string {
  const token = recording.tokens.find((each) => each.id === id);
  if (token === undefined) throw new TypeError(`The run has no ${id}.`);
  return token.value;
}
