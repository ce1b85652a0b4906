import { atAuthorize, formOf, type Row } from "./check-stories-reuse.fixture.ts";
import { evil, foreign } from "./check-story.fixture.ts";
import { cookieSetBy, messageOf, type Variation } from "./story.fixture.ts";

const at = (scenario: string, type: string, part: string, value: string, off: readonly string[] = []): Variation => ({
  scenario,
  off,
  alter: [{ type, part, value }],
});
const callback = `${evil}/callback`;

/** Stories of the module types in which a check refuses. */
export const typeRows: readonly Row[] = [
  {
    check: "token-type-check",
    story: at("module-tl", "task-search-request", "header.Authorization", `Bearer ${foreign}`, [
      "access-token",
      "token-scope",
    ]),
  },
  { check: "token-scope", story: at("module-tl", "task-search-request", "jwt.scope", "other", ["access-token"]) },
  {
    check: "redirect-uri-exact",
    story: { scenario: "module-s", alter: [atAuthorize("url.query.redirect_uri", callback)] },
  },
  {
    check: "frame-ancestors",
    story: { scenario: "module-s", alter: [atAuthorize("header.Sec-Fetch-Dest", "iframe")] },
  },
  {
    check: "cookie-host-prefix",
    story: {
      scenario: "module-s",
      alter: [
        {
          type: "digid-return",
          part: "header.Cookie",
          value: (honest) => cookieSetBy(messageOf(honest, "digid-redirect")).replace("__Host-", ""),
        },
      ],
    },
  },
  { check: "consent-names-module", story: at("module-s", "consent-answer", "body.choice", "perhaps") },
  { check: "redirect-uri-token-check", story: at("module-s", "module-token-request", "body.redirect_uri", callback) },
  {
    check: "token-type-check",
    story: at("module-s", "patient-read-request", "header.Authorization", `Bearer ${foreign}`, [
      "access-token",
      "token-scope",
    ]),
  },
  { check: "access-token", story: at("module-s", "resource-create-request", "jwt.jti", "other") },
  {
    check: "token-scope",
    story: { scenario: "module-s", alter: [atAuthorize("url.query.scope", "launch/patient patient/*.read")] },
  },
  // The module asks for another patient than the token is about, and makes an appointment for that one.
  { check: "resource-owner-check", story: at("module-s", "module-token-response", "body.patient", "pat-666") },
  {
    check: "redirect-uri-exact",
    story: { scenario: "module-ps", alter: [atAuthorize("url.query.redirect_uri", callback)] },
  },
  { check: "redirect-uri-token-check", story: at("module-ps", "module-token-request", "body.redirect_uri", callback) },
  {
    check: "token-type-check",
    story: at("module-ps", "patient-read-request", "header.Authorization", `Bearer ${foreign}`, [
      "access-token",
      "token-scope",
      "resource-owner-check",
    ]),
  },
  { check: "access-token", story: at("module-ps", "patient-read-request", "jwt.jti", "other", ["dpop-binding"]) },
  {
    check: "token-scope",
    story: { scenario: "module-ps", alter: [atAuthorize("url.query.scope", "launch patient/*.read")] },
  },
  { check: "dpop-binding", story: at("module-ps", "patient-read-request", "header.DPoP", "") },
  {
    check: "dpop-binding",
    story: {
      scenario: "module-ps",
      alter: [
        {
          type: "resource-create-request",
          part: "header.DPoP",
          value: (honest) => String(messageOf(honest, "patient-read-request").headers?.["dpop"]),
        },
      ],
    },
  },
  {
    check: "resource-owner-check",
    story: at("module-ps", "module-token-response", "body.patient", "account-mallory"),
  },
  // Of a revocation by somebody else the answer says nothing, but the token lives on.
  {
    check: "client-auth",
    story: {
      scenario: "module-ps",
      alter: [
        {
          type: "revoke-request",
          part: "body.client_assertion",
          value: (honest) => formOf("revoke-request", "client_assertion")(honest).replace(/[^.]+$/, "A".repeat(86)),
        },
      ],
    },
  },
];
