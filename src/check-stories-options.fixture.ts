import { atAuthorize, formOf, paramOf, type Row, twoStarts } from "./check-stories-reuse.fixture.ts";
import { firstProofId, jtiIn, proof, signedAnew } from "./forged.fixture.ts";
import type { Recording } from "./simulation/recording.ts";
import { type AlterationByType, cookieSetBy, messageOf, type Variation } from "./story.fixture.ts";

const evil = "https://evil.example";
const mallorySub = "p-b81e36fa55";
const noBody = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.AA`;

/** Cookie lines of an honest run: of the session at the DVA, and of the mark that the nth message of a type sets. */
const sessionCookie = (honest: Recording) => cookieSetBy(messageOf(honest, "landing-page"));
const withMark =
  (type: string, nth = 1) =>
  (honest: Recording) =>
    `${sessionCookie(honest)}; ${cookieSetBy(messageOf(honest, type, nth))}`;

const atDpop = (value: AlterationByType["value"]): Variation => ({
  scenario: "launch-2a",
  alter: [{ type: "task-read-request", part: "header.DPoP", value }],
});
const atDelegation = (changes: Readonly<Record<string, unknown>>, scenario = "launch-2b"): Variation => ({
  scenario,
  alter: [
    {
      type: "delegation-request",
      part: "body.actor_token",
      value: signedAnew("module", "delegation-request", "actor_token", changes),
    },
  ],
});
/** Stories that only one option has. */
export const optionRows: readonly Row[] = [
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
  { check: "session-binding", story: { scenario: "launch-2a", alter: [atAuthorize("header.Cookie", "x=y")] } },
  { check: "session-binding", story: { scenario: "launch-2b", alter: [atAuthorize("header.Cookie", "x=y")] } },
  {
    check: "client-auth",
    story: { scenario: "launch-2a", alter: [{ type: "module-token-request", part: "jwt.jti", value: "other" }] },
  },
  {
    check: "assertion-aud",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "module-token-request",
          part: "body.client_assertion",
          value: signedAnew("module", "module-token-request", "client_assertion", { aud: evil }),
        },
      ],
    },
  },
  { check: "assertion-aud", story: atDelegation({ aud: evil }, "launch-2a") },
  { check: "assertion-aud", story: atDelegation({ aud: "https://pgo.example" }) },
  {
    check: "assertion-jti",
    story: {
      scenario: "launch-2a",
      settings: twoStarts,
      alter: [
        {
          type: "module-token-request",
          nth: 2,
          part: "body.client_assertion",
          value: (honest) => {
            const jti = jtiIn(honest, "module-token-request", "client_assertion");
            return signedAnew("module", "module-token-request", "client_assertion", { jti }, 2)(honest);
          },
        },
      ],
    },
  },
  {
    check: "cnf-in-assertion",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "module-token-request",
          part: "body.client_assertion",
          value: signedAnew("module", "module-token-request", "client_assertion", { cnf: undefined }),
        },
      ],
    },
  },
  { check: "cnf-in-assertion", story: atDelegation({ cnf: undefined }) },
  { check: "dpop-binding", story: atDpop("") },
  { check: "dpop-binding", story: atDpop(proof({ owner: "module/dpop-session-2" })) },
  { check: "dpop-binding", story: atDpop(proof({ method: "PATCH" })) },
  { check: "dpop-binding", story: atDpop(proof({ url: "https://dva.example/fhir/Task/457" })) },
  { check: "dpop-binding", story: atDpop(proof({ accessToken: "another-token" })) },
  { check: "dpop-binding", story: atDpop(proof({ age: 61 })) },
  {
    check: "dpop-binding",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "patient-read-request",
          part: "header.DPoP",
          value: (honest) =>
            proof({ url: "https://dva.example/fhir/Patient/pat-789", jti: firstProofId(honest) })(honest),
        },
      ],
    },
  },
  {
    check: "identity-from-dva",
    story: {
      scenario: "launch-2a",
      alter: [{ type: "module-token-response", part: "body.patient", value: "pat-666" }],
    },
  },
  {
    check: "identity-from-dva",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "module-token-response", part: "body.patient", value: "pat-666" }],
    },
  },
  {
    check: "start-consent",
    story: {
      scenario: "launch-2a",
      decisions: [{ id: "consent-collect", choice: "consent-without-start" }],
      alter: [{ type: "token-response", part: "body.scope", value: "901 902" }],
    },
  },
  {
    check: "temp-token-active",
    story: { scenario: "launch-2b", alter: [{ type: "introspection-response", part: "body.active", value: "false" }] },
  },
  {
    check: "temp-token-client-bound",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "introspection-response", part: "body.client_id", value: "slaapmodule-web" }],
    },
  },
  {
    check: "temp-token-single-use",
    story: {
      scenario: "launch-2b",
      settings: twoStarts,
      alter: [
        {
          type: "delegation-request",
          nth: 2,
          part: "body.subject_token",
          value: formOf("delegation-request", "subject_token"),
        },
      ],
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
    check: "resource-owner-check",
    story: {
      scenario: "launch-2a",
      alter: [{ type: "delegation-request", part: "body.resource", value: "Task/666" }],
    },
  },
  {
    check: "resource-owner-check",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "introspection-response", part: "body.resource", value: "Task/666" }],
    },
  },
  {
    check: "client-auth",
    story: { scenario: "launch-2b", alter: [{ type: "module-token-request", part: "jwt.jti", value: "other" }] },
  },
  {
    check: "token-scope",
    story: { scenario: "launch-2b", alter: [{ type: "delegation-request", part: "body.scope", value: "launch" }] },
  },
  {
    check: "assertion-jti",
    story: {
      scenario: "launch-2b",
      settings: twoStarts,
      alter: [
        {
          type: "delegation-request",
          nth: 2,
          part: "body.actor_token",
          value: (honest) => {
            const jti = jtiIn(honest, "delegation-request", "actor_token");
            return signedAnew("module", "delegation-request", "actor_token", { jti }, 2)(honest);
          },
        },
      ],
    },
  },
  {
    check: "dpop-binding",
    story: { scenario: "launch-2b", alter: [{ type: "task-read-request", part: "header.DPoP", value: "" }] },
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
