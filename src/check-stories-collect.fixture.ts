import { type CheckStory, evil, foreign } from "./check-story.fixture.ts";
import { cookieSetBy, messageOf, wellEnded } from "./story.fixture.ts";

const mallorySub = "p-b81e36fa55";
const malloryBsn = '"999900067"';
const unknownBsn = '"000000000"';

/** The authorization of the PGO: from its request to the tasks. */
export const collectChecks: readonly CheckStory[] = [
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
    check: "pgo-client-auth",
    story: { alter: [{ type: "token-request", part: "body.client_id", value: "pgo.other.example" }] },
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
