import { type CheckStory, evil, foreign } from "./check-story.fixture.ts";
import { cookieSetBy, messageOf, wellEnded } from "./story.fixture.ts";

/** The authorization of the module and what it may do then. */
export const moduleChecks: readonly CheckStory[] = [
  {
    check: "launch-required",
    story: { alter: [{ type: "module-authorization-request", part: "url.query.launch", value: foreign }] },
    refused:
      "stopped: page module-error, party module, check launch-required, error invalid_request · failed launch-required · 1 DigiD, 1 consents, 1 access tokens",
    // Without it the module gets a token and no task to work on.
    without:
      "stopped: page module-error, party module, error fhir_error · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "launch-client-bound",
    story: {
      alter: [
        { type: "module-authorization-request", part: "url.query.client_id", value: "slaapmodule-web" },
        {
          type: "module-authorization-request",
          part: "url.query.redirect_uri",
          value: "https://slaapmodule.example/callback",
        },
      ],
    },
    refused:
      "stopped: page not-found, party slaapmodule.example, check launch-client-bound · failed launch-client-bound · 1 DigiD, 1 consents, 1 access tokens",
    // Without it DigiD and the consent page follow; there the Person refuses a name that was not started.
    without:
      "stopped: page not-found, party slaapmodule.example · failed nothing · 2 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "smart-aud",
    story: { alter: [{ type: "module-authorization-request", part: "url.query.aud", value: `${evil}/fhir` }] },
    refused:
      "stopped: page module-error, party module, check smart-aud, error invalid_request · failed smart-aud · 1 DigiD, 1 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "user-re-identification",
    story: { decisions: [{ id: "digid-launch", choice: "cancel" }] },
    refused:
      "stopped: page module-error, party module, check user-re-identification, error access_denied · failed user-re-identification · 1 DigiD, 1 consents, 1 access tokens",
    without: "completed: page pgo-returned, party pgo · failed nothing · 1 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "subject-equality",
    story: { decisions: [{ id: "digid-launch", choice: "mallory" }] },
    refused:
      "stopped: page module-error, party module, check subject-equality, error access_denied · failed subject-equality · 2 DigiD, 1 consents, 1 access tokens",
    // Without it the launch context wins over the user who logged in.
    without: wellEnded,
  },
  {
    check: "consent-names-module",
    story: { alter: [{ type: "consent-answer", nth: 2, part: "body.choice", value: "perhaps" }] },
    refused:
      "stopped: page module-error, party module, check consent-names-module, error access_denied · failed consent-names-module · 2 DigiD, 1 consents, 1 access tokens",
    without: "completed: page pgo-returned, party pgo · failed nothing · 2 DigiD, 1 consents, 2 access tokens",
  },
  {
    check: "state",
    story: { alter: [{ type: "module-callback", part: "url.query.state", value: foreign }] },
    refused:
      "stopped: page module-error, party module, check state, error state_mismatch · failed state · 2 DigiD, 2 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "rfc9207-iss",
    story: { alter: [{ type: "module-callback", part: "url.query.iss", value: evil }] },
    refused:
      "stopped: page module-error, party module, check rfc9207-iss, error issuer_mismatch · failed rfc9207-iss · 2 DigiD, 2 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "client-auth",
    story: { alter: [{ type: "module-token-request", part: "header.Authorization", value: `Basic ${btoa("a:b")}` }] },
    refused:
      "stopped: page module-error, party module, check client-auth, error invalid_client · failed client-auth · 2 DigiD, 2 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "pkce",
    story: { alter: [{ type: "module-token-request", part: "body.code_verifier", value: foreign.repeat(2) }] },
    refused:
      "stopped: page module-error, party module, check pkce, error invalid_grant · failed pkce · 2 DigiD, 2 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "id-token",
    story: {
      settings: { "id-token": "yes" },
      alter: [{ type: "module-authorization-request", part: "url.query.nonce", value: foreign }],
    },
    refused:
      "stopped: page module-error, party module, check id-token, error invalid_token · failed id-token · 2 DigiD, 2 consents, 2 access tokens",
    without: wellEnded,
  },
  {
    check: "token-scope",
    story: { alter: [{ type: "module-authorization-request", part: "url.query.scope", value: "launch" }] },
    refused:
      "stopped: page module-error, party module, check token-scope, error fhir_error · failed token-scope · 2 DigiD, 2 consents, 2 access tokens",
    without: wellEnded,
  },
  {
    check: "if-match",
    story: { alter: [{ type: "task-update-request", part: "header.If-Match", value: 'W/"99"' }] },
    refused:
      "stopped: page module-error, party module, check if-match, error fhir_error · failed if-match · 2 DigiD, 2 consents, 2 access tokens",
    without: wellEnded,
  },
  {
    check: "task-transition",
    story: {
      settings: { "task-update": "fhirpath-patch" },
      // The first change asks at once for what the last one asks for: from requested to completed.
      alter: [
        {
          type: "task-update-request",
          part: "body.parameter",
          value: (honest) =>
            JSON.stringify(JSON.parse(messageOf(honest, "task-update-request", 3).body ?? "").parameter),
        },
      ],
    },
    refused:
      "stopped: page module-error, party module, check task-transition, error fhir_error · failed task-transition · 2 DigiD, 2 consents, 2 access tokens",
    without: wellEnded,
  },
  {
    check: "session-regeneration",
    story: {
      alter: [
        {
          type: "questionnaire-answer",
          part: "header.Cookie",
          value: (honest) => cookieSetBy(messageOf(honest, "module-authorization-redirect")),
        },
      ],
    },
    refused:
      "stopped: page module-error, party module, check session-regeneration, error session_unknown · failed session-regeneration · 2 DigiD, 2 consents, 2 access tokens",
    without: wellEnded,
  },
];
