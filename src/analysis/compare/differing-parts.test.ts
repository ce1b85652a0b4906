import { expect, test } from "vitest";
import { toBase64url, utf8Bytes } from "../../protocol/encoding.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { runOf, type Sketch, tokenOf } from "../run.fixture.ts";
import { differingParts, type Told } from "./differing-parts.ts";

const jwt = (claims: object) => `eyJhbGciOiJub25lIn0.${toBase64url(utf8Bytes(JSON.stringify(claims)))}.signature`;

/** The only message of a run with these tokens. */
function told(more: Partial<Sketch>, tokens: readonly string[] = []): Told {
  const request = { type: "a", from: "module", to: "dva", kind: "request" as const };
  const run = runOf([{ ...request, ...more }], { tokens: tokens.map((value) => tokenOf("access-token", value, [1])) });
  return { run, message: run.messages[0] as RecordedMessage };
}

const form = (body: string) => ({ body, headers: { "content-type": "application/x-www-form-urlencoded" } });

test.each<[string, readonly Told[], readonly string[]]>([
  ["the same", [told({ url: "https://dva.example/a?b=1" }), told({ url: "https://dva.example/a?b=1" })], []],
  ["another receiver", [told({ to: "dva" }), told({ to: "pgo" })], ["to"]],
  ["another path", [told({ url: "https://dva.example/a" }), told({ url: "https://dva.example/b" })], ["url"]],
  [
    "another value in the address",
    [told({ url: "https://dva.example/a?aud=x" }), told({ url: "https://dva.example/a?aud=y" })],
    ["url.query.aud"],
  ],
  ["a field that one of three lacks", [told(form("a=1&b=2")), told(form("a=1")), told(form("a=1&b=2"))], ["body.b"]],
  ["a cookie", [told({ headers: { cookie: "x=1; y=2" } }), told({ headers: { cookie: "x=1" } })], ["header.cookie.y"]],
  [
    "what a redirect carries",
    [
      told({ headers: { location: "https://m.example/?iss=https%3A%2F%2Fdva.example&launch=t1" } }, ["t1"]),
      told({ headers: { location: "https://m.example/?iss=https%3A%2F%2Fpgo.example&launch=t2" } }, ["t2"]),
    ],
    ["header.location.query.iss"],
  ],
  [
    "a token that needs a proof",
    [
      told({ headers: { authorization: `Bearer ${jwt({ sub: "noor" })}` } }, [jwt({ sub: "noor" })]),
      told(
        { headers: { authorization: `DPoP ${jwt({ sub: "noor", cnf: { jkt: "k" } })}`, dpop: jwt({ htm: "GET" }) } },
        [jwt({ sub: "noor", cnf: { jkt: "k" } })],
      ),
    ],
    ["header.authorization", "header.authorization›cnf", "header.dpop"],
  ],
  [
    "what every run makes anew: tokens, random values, times",
    [
      told(form("code=c1&state=wIRRnIu_2dMv9G0iTj1ngw&id=123e4567-e89b-12d3-a456-426614174000&at=1780297306"), ["c1"]),
      told(form("code=c2&state=K80ewfdXwkG3B8BWT28FGw&id=00000000-e89b-12d3-a456-426614174000&at=1780297999"), ["c2"]),
    ],
    [],
  ],
])("%s", (_, messages, parts) => {
  expect(differingParts(messages)).toEqual(parts);
});
