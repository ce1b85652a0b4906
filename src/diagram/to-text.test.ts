import { expect, test } from "vitest";
import { smallRecording } from "./small-run.fixture.ts";
import { toOutline } from "./to-outline.ts";
import { toText } from "./to-text.ts";
import { plainWords } from "./words.ts";

test("one line per message with its checks, then the outcome", () => {
  expect(toText(smallRecording, plainWords)).toMatchInlineSnapshot(`
    "── login · 2026-06-01
    1  09:00:00.1  person → browser  ·               open-address
    2  09:00:10.2  browser → pgo     POST /login     pgo-login
    ── authorise
    3  09:00:10.3  pgo → browser     302             authorization-redirect
    4  09:00:10.4  browser → dva     GET /authorize  authorization-request  ≠ altered  (url.query.state)  ✗redirect-uri-exact(https://pgo.example/callback ≠ https://attacker.example/callback-of-a-very-long-address)  ○pkce
    ── authorise · 2026-06-02
    5  09:00:10.5  dva ⇒ digid       POST /resolve   artifact-resolve-request
    6  09:00:10.6  digid ⇒ dva       200             artifact-resolve-response  ☠ attacker  ⊘ held-back  ✓age-minimum
    7  09:00:10.7  dva → browser     400             dva-error-page  [dva-error]
    ── stopped: page dva-error, party dva, check redirect-uri-exact, error invalid_request
    "
  `);
});

test("goals that were reached close the text", () => {
  const goals = [
    { id: "honest-run", reached: true, evidence: [6, 7] },
    { id: "leak", reached: false, evidence: [] },
  ];
  expect(
    toText({ ...smallRecording, goals }, plainWords)
      .split("\n")
      .slice(-3),
  ).toEqual([
    "── stopped: page dva-error, party dva, check redirect-uri-exact, error invalid_request",
    "── honest-run: reached (6, 7)",
    "",
  ]);
});

test("the outline has one sentence per message", () => {
  expect(toOutline(smallRecording, plainWords).slice(0, 2)).toEqual([
    { n: 1, phase: "login", sentence: "person to browser, local: open-address" },
    { n: 2, phase: "login", sentence: "browser to pgo, front: pgo-login" },
  ]);
});
