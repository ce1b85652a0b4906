import { expect, test } from "vitest";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { headLines, httpText } from "./http-text.ts";
import { partsOf, prettyJson } from "./message-parts.ts";

const base = { n: 7, phase: "launch", from: "browser", to: "dva", channel: "front", label: "", time: "" } as const;

const request: RecordedMessage = {
  ...base,
  type: "landing-answer",
  kind: "request",
  method: "POST",
  url: "https://dva.example/landing?step=1",
  headers: { "content-type": "application/x-www-form-urlencoded", cookie: "sid=1" },
  body: "answer=continue&resource=a&resource=b",
  altered: ["body.answer"],
};

test("a request is taken apart into parameters, fields and headers", () => {
  expect(partsOf(request, [])).toEqual([
    { group: "query", name: "step", value: "1", part: "url.query.step", altered: false },
    { group: "body", name: "answer", value: "continue", part: "body.answer", altered: true },
    { group: "body", name: "resource", value: "a", part: "body.resource", altered: false },
    { group: "body", name: "resource", value: "b", part: "body.resource", altered: false },
    {
      group: "header",
      name: "content-type",
      value: "application/x-www-form-urlencoded",
      part: "header.content-type",
      altered: false,
    },
    { group: "header", name: "cookie", value: "sid=1", part: "header.cookie", altered: false },
  ]);
});

test("a redirect shows the parameters of its target", () => {
  const response: RecordedMessage = {
    ...base,
    type: "launch-redirect",
    kind: "response",
    status: 302,
    headers: { location: "https://module.example/launch?iss=i&launch=l", "set-cookie": ["a=1", "b=2"] },
  };
  expect(partsOf(response, []).filter(({ group }) => group === "location")).toEqual([
    { group: "location", name: "iss", value: "i", part: "url.query.iss", altered: false },
    { group: "location", name: "launch", value: "l", part: "url.query.launch", altered: false },
  ]);
  expect(headLines(response)).toEqual([
    { kind: "start", text: "HTTP/1.1 302 Found" },
    { kind: "header", name: "Location", text: "https://module.example/launch?iss=i&launch=l" },
    { kind: "cookie", name: "Set-Cookie", text: "a=1" },
    { kind: "cookie", name: "Set-Cookie", text: "b=2" },
  ]);
});

test("the raw text is the message as sent", () => {
  expect(httpText(request)).toBe(
    [
      "POST /landing?step=1 HTTP/1.1",
      "Host: dva.example",
      "Content-Type: application/x-www-form-urlencoded",
      "Cookie: sid=1",
      "",
      "answer=continue&resource=a&resource=b",
    ].join("\n"),
  );
});

test("only JSON is printed over several lines", () => {
  expect([prettyJson('{"a":1}'), prettyJson("a=1")]).toEqual(['{\n  "a": 1\n}', "a=1"]);
});
