import { atAuthorize, paramOf, type Row, twoStarts } from "./check-stories-reuse.fixture.ts";
import { evil } from "./check-story.fixture.ts";
import { signedAnew } from "./forged.fixture.ts";
import type { Recording } from "./simulation/recording.ts";
import { cookieSetBy, messageOf } from "./story.fixture.ts";

const mallorySub = "p-b81e36fa55";
const noBody = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.AA`;

/** Cookie lines of an honest run: of the session at the DVA, and of the mark that the nth message of a type sets. */
const sessionCookie = (honest: Recording) => cookieSetBy(messageOf(honest, "landing-page"));
const withMark =
  (type: string, nth = 1) =>
  (honest: Recording) =>
    `${sessionCookie(honest)}; ${cookieSetBy(messageOf(honest, type, nth))}`;

/** Stories of the options in which the browser passes the DVA: 1, 3a with PAR and 3b. */
export const browserOptionRows: readonly Row[] = [
  { check: "browser-binding", story: { scenario: "launch-1", alter: [atAuthorize("header.Cookie", sessionCookie)] } },
  {
    check: "browser-binding",
    story: {
      scenario: "launch-1",
      // The session at the module ends, the Person collects anew and is marked anew; the old mark is still alive.
      settings: { "time-in-module": "20m" },
      decisions: [{ id: "after-return", choice: "collect-again" }],
      alter: [atAuthorize("header.Cookie", withMark("consent-collect-page"), 2)],
    },
  },
  {
    check: "pgo-sub-match",
    story: {
      scenario: "launch-1",
      alter: [{ type: "token-response", nth: 2, part: "body.id_token", value: noBody({ sub: mallorySub }) }],
    },
  },
  {
    check: "pgo-sub-match",
    story: {
      scenario: "launch-1",
      settings: { elapsed: "4h" },
      off: ["resource-owner-check"],
      decisions: [{ id: "digid-prepare", choice: "mallory" }],
    },
  },
  {
    check: "browser-binding",
    story: { scenario: "launch-3a-par", alter: [atAuthorize("header.Cookie", sessionCookie)] },
  },
  {
    check: "browser-binding",
    story: {
      scenario: "launch-3a-par",
      settings: twoStarts,
      alter: [atAuthorize("header.Cookie", withMark("authorization-response-redirect", 2), 2)],
    },
  },
  {
    check: "actor-subject-match",
    story: {
      scenario: "launch-3a-par",
      alter: [
        {
          type: "par-request",
          part: "body.subject_token",
          value: signedAnew("dva", "par-request", "subject_token", { sub: mallorySub }),
        },
      ],
    },
  },
  {
    check: "request-uri-single-use",
    story: {
      scenario: "launch-3a-par",
      settings: twoStarts,
      alter: [
        {
          type: "prepare-authorization-request",
          nth: 2,
          part: "url.query.request_uri",
          value: paramOf("prepare-authorization-request", "request_uri"),
        },
      ],
    },
  },
  {
    check: "request-uri-lifetime",
    story: {
      scenario: "launch-3a-par",
      settings: { starts: "2" },
      off: ["request-uri-single-use"],
      alter: [
        {
          type: "prepare-authorization-request",
          nth: 2,
          part: "url.query.request_uri",
          value: paramOf("prepare-authorization-request", "request_uri"),
        },
      ],
    },
  },
  {
    check: "request-uri-client-bound",
    story: {
      scenario: "launch-3a-par",
      off: ["redirect-uri-exact"],
      alter: [{ type: "prepare-authorization-request", part: "url.query.client_id", value: "slaapmodule-web" }],
    },
  },
  {
    check: "dva-auth-at-prep",
    story: { scenario: "launch-3a-par", decisions: [{ id: "digid-prepare", choice: "mallory" }] },
  },
  {
    check: "subject-equality",
    story: {
      scenario: "launch-3a-par",
      settings: { "browser-proof": "cookie-and-digid" },
      decisions: [{ id: "digid-launch", choice: "mallory" }],
    },
  },
  {
    check: "pkce",
    story: {
      scenario: "launch-3a-par",
      alter: [{ type: "token-exchange-request", part: "body.code_verifier", value: "x".repeat(43) }],
    },
  },
  {
    check: "subject-equality",
    story: {
      scenario: "launch-3b",
      alter: [atAuthorize("header.Cookie", "x=y")],
      decisions: [{ id: "digid-launch", choice: "mallory" }],
    },
  },
  {
    check: "launch-origin-auth",
    story: {
      scenario: "launch-3b",
      alter: [{ type: "dva-launch-request", part: "url.query.context_jwt", value: "e30.e30.AA" }],
    },
  },
  {
    check: "launch-origin-auth",
    story: {
      scenario: "launch-3b",
      alter: [{ type: "dva-launch-request", part: "url.query.context", value: "Task/457" }],
    },
  },
  {
    check: "resource-owner-check",
    story: {
      scenario: "launch-3b",
      alter: [{ type: "dva-launch-request", part: "url.query.context", value: "Task/666" }],
    },
  },
  {
    check: "return-url-allow-list",
    story: {
      scenario: "launch-3b",
      alter: [{ type: "dva-launch-request", part: "url.query.return_url", value: `${evil}/return` }],
    },
  },
  {
    check: "resource-owner-check",
    story: {
      scenario: "launch-1",
      alter: [{ type: "prepare-authorization-request", part: "url.query.resource", value: "Task/666" }],
    },
  },
  {
    check: "return-url-allow-list",
    story: {
      scenario: "launch-1",
      alter: [{ type: "prepare-authorization-request", part: "url.query.return_url", value: `${evil}/return` }],
    },
  },
  {
    check: "consent-names-module",
    story: {
      scenario: "launch-3a-par",
      settings: { "module-consent": "ask" },
      alter: [{ type: "consent-answer", nth: 2, part: "body.choice", value: "perhaps" }],
    },
  },
];
