import { cookieSetBy, messageOf, type Variation, wellEnded } from "./story.fixture.ts";

/** A story in which a check refuses, how it ends then, and how it ends without the check. */
export interface CheckStory {
  readonly check: string;
  readonly story: Variation;
  /** With the check, which for a hardening means switched on. */
  readonly refused: string;
  /** The same story without the check. */
  readonly without: string;
}

const evil = "https://evil.example";
const foreign = "a-value-that-belongs-to-another-browser";
const mallorySub = "p-b81e36fa55";
const malloryBsn = '"999900067"';
const unknownBsn = '"000000000"';

/** The authorization of the PGO: from its request to the tasks. */
const collecting: readonly CheckStory[] = [
  {
    check: "redirect-uri-exact",
    story: { alter: [{ type: "authorization-request", part: "url.query.redirect_uri", value: `${evil}/callback` }] },
    refused:
      "stopped: page dva-error, party dva, check redirect-uri-exact, error invalid_request · failed redirect-uri-exact · 0 DigiD, 0 consents, 0 access tokens",
    without: "stopped: page not-found, party evil.example · failed nothing · 1 DigiD, 1 consents, 0 access tokens",
  },
  {
    check: "frame-ancestors",
    story: { alter: [{ type: "authorization-request", part: "header.Sec-Fetch-Dest", value: "iframe" }] },
    refused:
      "stopped: page dva-error, party dva, check frame-ancestors, error invalid_request · failed frame-ancestors · 0 DigiD, 0 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "cookie-host-prefix",
    story: {
      alter: [
        {
          type: "landing-answer",
          part: "header.Cookie",
          value: (honest) => cookieSetBy(messageOf(honest, "landing-page")).replace("__Host-", ""),
        },
      ],
    },
    refused:
      "stopped: page dva-error, party dva, check cookie-host-prefix, error invalid_request · failed cookie-host-prefix · 0 DigiD, 0 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "digid-assertion",
    story: { alter: [{ type: "artifact-resolve-response", part: "jwt.sub", value: malloryBsn }] },
    refused:
      "stopped: page dva-error, party dva, check digid-assertion, error access_denied · failed digid-assertion · 1 DigiD, 0 consents, 0 access tokens",
    // Without it the PGO of Noor collects what is Mallory's; Noor herself is refused at the launch.
    without:
      "stopped: page module-error, party module, check subject-equality, error access_denied · failed subject-equality · 2 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "age-minimum",
    story: {
      off: ["digid-assertion"],
      alter: [{ type: "artifact-resolve-response", part: "jwt.sub", value: unknownBsn }],
    },
    refused:
      "stopped: page pgo-error, party pgo, check age-minimum, error access_denied · failed age-minimum · 1 DigiD, 0 consents, 0 access tokens",
    without:
      "stopped: page pgo-error, party pgo, check availability, error access_denied · failed availability · 1 DigiD, 0 consents, 0 access tokens",
  },
  {
    check: "availability",
    story: {
      off: ["digid-assertion", "age-minimum"],
      alter: [{ type: "artifact-resolve-response", part: "jwt.sub", value: unknownBsn }],
    },
    refused:
      "stopped: page pgo-error, party pgo, check availability, error access_denied · failed availability · 1 DigiD, 0 consents, 0 access tokens",
    without: "stopped: page pgo-tasks, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "consent-in-time",
    story: { person: "wim" },
    refused:
      "stopped: page pgo-error, party pgo, check consent-in-time, error temporarily_unavailable · failed consent-in-time · 1 DigiD, 0 consents, 0 access tokens",
    // Wim has no tasks.
    without: "stopped: page pgo-tasks, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "pgo-state-binding",
    story: { alter: [{ type: "authorization-response", part: "url.query.state", value: foreign }] },
    refused:
      "stopped: page pgo-error, party pgo, check pgo-state-binding, error state_mismatch · failed pgo-state-binding · 1 DigiD, 1 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "pgo-client-auth",
    story: { alter: [{ type: "token-request", part: "header.Client-Cert", value: ":AAAA:" }] },
    refused:
      "stopped: page pgo-error, party pgo, check pgo-client-auth, error invalid_client · failed pgo-client-auth · 1 DigiD, 1 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "redirect-uri-token-check",
    story: { alter: [{ type: "token-request", part: "body.redirect_uri", value: `${evil}/callback` }] },
    refused:
      "stopped: page pgo-error, party pgo, check redirect-uri-token-check, error invalid_grant · failed redirect-uri-token-check · 1 DigiD, 1 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "access-token",
    story: { alter: [{ type: "task-search-request", part: "jwt.sub", value: mallorySub }] },
    refused:
      "stopped: page pgo-error, party pgo, check access-token, error http_401 · failed access-token · 1 DigiD, 1 consents, 1 access tokens",
    // Without it the PGO shows the tasks of Mallory; starting one is refused because the exchange uses the real token.
    without:
      "stopped: page pgo-error, party pgo, check resource-owner-check, error invalid_target · failed resource-owner-check · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "refresh-lifetime",
    story: { settings: { "long-term-consent": "yes", elapsed: "200d" } },
    // The Person collects anew, and only then goes on.
    refused: "completed: page pgo-returned, party pgo · failed refresh-lifetime · 3 DigiD, 3 consents, 3 access tokens",
    without: "completed: page pgo-returned, party pgo · failed nothing · 2 DigiD, 2 consents, 3 access tokens",
  },
];

/** The launch: from the exchange to the browser at the module. */
const launching: readonly CheckStory[] = [
  {
    check: "start-consent",
    story: {
      decisions: [{ id: "consent-collect", choice: "consent-without-start" }],
      // A PGO that shows the start button all the same.
      alter: [{ type: "token-response", part: "body.scope", value: "901 902" }],
    },
    refused:
      "stopped: page pgo-error, party pgo, check start-consent, error access_denied · failed start-consent · 1 DigiD, 1 consents, 1 access tokens",
    without: wellEnded,
  },
  {
    check: "resource-owner-check",
    story: { alter: [{ type: "token-exchange-request", part: "body.resource", value: "Task/666" }] },
    refused:
      "stopped: page pgo-error, party pgo, check resource-owner-check, error invalid_target · failed resource-owner-check · 1 DigiD, 1 consents, 1 access tokens",
    // Without it the module reads the task of Mallory; then it asks for the Patient of Noor, whom the launch did not name.
    without:
      "stopped: page module-error, party module, check resource-scope, error fhir_error · failed resource-scope · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "return-url-allow-list",
    story: { alter: [{ type: "token-exchange-request", part: "body.return_url", value: `${evil}/return` }] },
    refused:
      "stopped: page pgo-error, party pgo, check return-url-allow-list, error invalid_request · failed return-url-allow-list · 1 DigiD, 1 consents, 1 access tokens",
    without: "stopped: page not-found, party evil.example · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "return-url-allow-list",
    story: { alter: [{ type: "module-token-response", part: "body.return_url", value: `${evil}/return` }] },
    refused:
      "stopped: page module-error, party module, check return-url-allow-list, error invalid_request · failed return-url-allow-list · 2 DigiD, 2 consents, 2 access tokens",
    without: "stopped: page not-found, party evil.example · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "step-up",
    story: { settings: { "step-up": "yes" } },
    // The refusal is the way to ask for the login, so the run goes on with one more.
    refused: "completed: page pgo-returned, party pgo · failed step-up · 3 DigiD, 2 consents, 3 access tokens",
    without: wellEnded,
  },
  {
    check: "launch-url-registered",
    story: { alter: [{ type: "endpoint-read-response", part: "body.address", value: `${evil}/launch` }] },
    refused:
      "stopped: page pgo-error, party pgo, check launch-url-registered, error invalid_target · failed launch-url-registered · 1 DigiD, 1 consents, 1 access tokens",
    without: "stopped: page not-found, party evil.example · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "iss-allow-list",
    story: { alter: [{ type: "launch-request", part: "url.query.iss", value: evil }] },
    refused:
      "stopped: page module-error, party module, check iss-allow-list, error unknown_issuer · failed iss-allow-list · 1 DigiD, 1 consents, 1 access tokens",
    // Without it the module asks the stranger for its configuration.
    without:
      "stopped: page module-error, party module, error server_error · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
];

/** The authorization of the module and what it may do then. */
const atModule: readonly CheckStory[] = [
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

/** Hardenings: `refused` is with the check on, `without` is the baseline. */
const hardenings: readonly CheckStory[] = [
  {
    check: "digid-proximity",
    story: { alter: [{ type: "digid-login", part: "header.Cookie", value: `__Host-digid-session=${foreign}` }] },
    refused:
      "stopped: page pgo-error, party pgo, check digid-proximity, error access_denied · failed digid-proximity · 0 DigiD, 0 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "code-burn-on-state-mismatch",
    // Without PKCE the DVA gives tokens for the code that should have been made worthless.
    story: { off: ["pkce"], alter: [{ type: "module-callback", part: "url.query.state", value: foreign }] },
    refused:
      "stopped: page module-error, party module, check code-burn-on-state-mismatch, error state_mismatch · failed state + code-burn-on-state-mismatch · 2 DigiD, 2 consents, 2 access tokens",
    without:
      "stopped: page module-error, party module, check state, error state_mismatch · failed state · 2 DigiD, 2 consents, 1 access tokens",
  },
];

/** Every check that a story alone can make refuse. */
export const checkStories: readonly CheckStory[] = [...collecting, ...launching, ...atModule, ...hardenings];

/** Checks that need a client that does what no honest one does: see `check-outside.test.ts`. */
export const outsideChecks = [
  "code-lifetime",
  "code-single-use",
  "launch-lifetime",
  "launch-single-use",
  "refresh-rotation",
  "resource-scope",
  "token-type-check",
] as const;
