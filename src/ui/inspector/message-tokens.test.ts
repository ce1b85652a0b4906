import { expect, test } from "vitest";
import type { RecordedMessage, RecordedToken, Recording } from "../../simulation/recording.ts";
import { isForged, tokensIn } from "./message-tokens.ts";
import { indexOf } from "./recording-index.ts";

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
const header = encode({ alg: "EdDSA" });
const jwt = (claims: object, signature: string) => `${header}.${encode(claims)}.${signature}`;

const token: RecordedToken = {
  id: "access-token-1",
  kind: "access-token",
  format: "jwt",
  value: jwt({ iss: "dva", sub: "noor" }, "c2ln"),
  issuer: "dva",
  expires: "2026-06-01T09:15:00+02:00",
  seenBy: ["dva", "pgo"],
  messages: [1],
};
const base = { phase: "", type: "", channel: "back", kind: "request", label: "", time: "" } as const;
const sent: RecordedMessage = {
  ...base,
  n: 1,
  from: "dva",
  to: "pgo",
  body: JSON.stringify({ access_token: token.value }),
};
const changed: RecordedMessage = {
  ...base,
  n: 2,
  from: "pgo",
  to: "dva",
  headers: { authorization: `Bearer ${jwt({ iss: "dva", sub: "mallory" }, "c2ln")}` },
};
const index = indexOf({
  participants: [],
  messages: [sent, changed],
  tokens: [token],
  checks: [],
  states: [],
  logs: [],
} as unknown as Recording);

test("an issued token is the recorded one", () => {
  expect(tokensIn(index, sent)).toEqual([token]);
  expect(isForged(token)).toBe(false);
});

test("a JWT that nobody issued is shown as made from the one whose signature it carries", () => {
  const found = tokensIn(index, changed);
  expect(found).toEqual([
    {
      ...token,
      id: "access-token-1*",
      value: jwt({ iss: "dva", sub: "mallory" }, "c2ln"),
      claims: { iss: "dva", sub: "mallory" },
      seenBy: ["pgo", "dva"],
      messages: [2],
    },
  ]);
  expect(found.map(isForged)).toEqual([true]);
});
