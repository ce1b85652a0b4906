import { describe, expect, test } from "vitest";
import { createKnowledge } from "./knowledge.ts";
import { createRecorder, pageIdOf, recordHeaders } from "./recorder.ts";
import type { RecordedMessage } from "./recording.ts";

const message = (n: number, content: Partial<RecordedMessage>): RecordedMessage => ({
  ...{ n, phase: "login", type: "fhir-request", from: "a", to: "b", channel: "back", kind: "request", label: "x" },
  time: "2026-06-01T07:00:00.000Z",
  ...content,
});

describe("tokens", () => {
  test("are found wherever a message can carry them", () => {
    const recorder = createRecorder();
    const value = "abcDEF-123_456~789";
    recorder.mint("a", { kind: "launch-token", value });
    recorder.messages.push(
      message(1, { url: `https://b.example/?launch=${value}&x=1`, from: "c", to: "d" }),
      message(2, { body: `grant=1&token=${encodeURIComponent(value)}` }),
      message(3, { body: JSON.stringify({ access_token: value }) }),
      message(4, { headers: { authorization: `Bearer ${value}` } }),
      message(5, { headers: { authorization: `Basic ${btoa(`client:${value}`)}` } }),
      message(6, { headers: { "set-cookie": ["a=1", `b=${value}; Secure`] } }),
      message(7, { headers: { location: `https://b.example/?next=${encodeURIComponent(`x=${value}`)}` } }),
      message(8, { body: `<input type="hidden" name="launch" value="${value}">` }),
      message(9, { body: `${value}more`, headers: { cookie: "x=%", authorization: "Basic !" } }),
    );
    expect(recorder.tokens()).toEqual([
      {
        id: "launch-token-1",
        kind: "launch-token",
        format: "opaque",
        value,
        issuer: "a",
        seenBy: ["a", "c", "d", "b"],
        messages: [1, 2, 3, 4, 5, 6, 7, 8],
      },
    ]);
  });

  test("are numbered by kind, known once, and carry claims and expiry", () => {
    const recorder = createRecorder();
    const jwt = {
      kind: "access-token",
      value: "eyJh.eyJi.sigsig",
      issuer: "https://a.example",
      claims: { sub: "s" },
      expires: 0,
    } as const;
    recorder.mint("a", { kind: "state", value: "state-one" });
    recorder.mint("a", jwt);
    recorder.mint("b", { kind: "state", value: "state-two" });
    recorder.mint("b", { kind: "cookie", value: "state-one" });
    expect(recorder.tokens().map(({ id, format, issuer, expires }) => [id, format, issuer, expires])).toEqual([
      ["state-1", "opaque", "a", undefined],
      ["access-token-1", "jwt", "https://a.example", "1970-01-01T00:00:00.000Z"],
      ["state-2", "opaque", "b", undefined],
    ]);
  });

  test("of a message that was held back are not seen by whom it was for, but by whoever looked", () => {
    const recorder = createRecorder();
    recorder.mint("a", { kind: "state", value: "state-one" });
    recorder.messages.push(
      message(1, { url: "https://b.example/?state=state-one", heldBack: true, observedBy: ["spy"] }),
    );
    const knowledge = createKnowledge([]);
    expect(recorder.tokens({ id: "spy", knowledge })[0]?.seenBy).toEqual(["a"]);
    knowledge.learn({ url: "https://b.example/?state=state-one" });
    expect(recorder.tokens({ id: "spy", knowledge })[0]?.seenBy).toEqual(["a", "spy"]);
  });
});

test("headers are lower case, sorted, and a list where repeated", () => {
  const headers = recordHeaders([
    ["Set-Cookie", "a=1"],
    ["Location", "/"],
    ["set-cookie", "b=2"],
    ["Cache-Control", "no-store"],
  ]);
  expect(JSON.stringify(headers)).toBe('{"cache-control":"no-store","location":"/","set-cookie":["a=1","b=2"]}');
});

test.each([
  ["text/html; charset=utf-8", '<main data-page="pgo-tasks" data-x="1">', "pgo-tasks"],
  ["text/html", "<p>nothing</p>", undefined],
  ["application/json", '{"x":"<main data-page=\\"pgo-tasks\\""}', undefined],
])("the page of %s %s is %s", (type, body, page) => {
  expect(pageIdOf({ status: 200, headers: [["Content-Type", type]], body })).toBe(page);
});
