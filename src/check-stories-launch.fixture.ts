import { type CheckStory, evil } from "./check-story.fixture.ts";
import { wellEnded } from "./story.fixture.ts";

/** The launch: from the exchange to the browser at the module. */
export const launchChecks: readonly CheckStory[] = [
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
