import type { FlowStory } from "./flows.fixture.ts";

/** A story of a flow in which a check refuses; how it ends then, and without the check. */
interface FlowCheckStory {
  readonly check: string;
  readonly story: FlowStory;
  readonly refused: string;
  readonly without: string;
}

const stopped = (page: string, check: string, error: string) =>
  `stopped: page ${page}, party pgo, check ${check}, error ${error}`;

/** Stories of flows in which a check refuses. */
export const flowCheckStories: readonly FlowCheckStory[] = [
  {
    check: "receivability",
    story: { scenario: "authorise", person: "ilse", settings: { function: "share" } },
    refused: `${stopped("pgo-error", "receivability", "access_denied")} · failed receivability · 1 DigiD, 0 consents, 0 access tokens`,
    without: "completed: page pgo-authorised, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "availability",
    story: { scenario: "authorise", person: "ilse", settings: { "availability-test": "at-token" } },
    refused: `${stopped("pgo-error", "availability", "invalid_grant")} · failed availability · 1 DigiD, 1 consents, 0 access tokens`,
    without: "completed: page pgo-authorised, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "age-minimum",
    story: { scenario: "collect", person: "bram", settings: { "availability-test": "at-resource" } },
    refused: `${stopped("pgo-error", "age-minimum", "http_403")} · failed age-minimum · 1 DigiD, 1 consents, 1 access tokens`,
    // Of Gegevensdienst 63 there is nothing of anybody, which the test at the resource server finds.
    without: "completed: page pgo-dossier, party pgo · failed availability · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "consent-in-time",
    story: { scenario: "authorise", person: "wim" },
    refused: `${stopped("pgo-error", "consent-in-time", "temporarily_unavailable")} · failed consent-in-time · 1 DigiD, 0 consents, 0 access tokens`,
    without: "completed: page pgo-authorised, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "service-granted",
    // A PGO that thinks more was granted.
    story: { scenario: "collect", alter: [{ type: "token-response", part: "body.scope", value: "48 49 51 63" }] },
    refused: "completed: page pgo-dossier, party pgo · failed service-granted · 1 DigiD, 1 consents, 1 access tokens",
    without: "completed: page pgo-dossier, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "subscription-duration",
    story: {
      scenario: "subscribe",
      alter: [{ type: "subscription-request", part: "body.end_date", value: "2030-01-01" }],
    },
    refused: `${stopped("pgo-error", "subscription-duration", "invalid_request")} · failed subscription-duration · 1 DigiD, 1 consents, 1 access tokens`,
    without: "completed: page pgo-dossier, party pgo · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "dva-client-auth",
    story: {
      scenario: "subscribe",
      alter: [{ type: "notification-request", part: "header.Client-Cert", value: ":AAAA:" }],
    },
    refused:
      "stopped: page pgo-subscribed, party pgo, check dva-client-auth · failed dva-client-auth · 1 DigiD, 1 consents, 1 access tokens",
    without: "completed: page pgo-dossier, party pgo · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
  },
  {
    check: "subscription-known",
    story: {
      scenario: "subscribe",
      alter: [{ type: "notification-request", part: "body.subscription_id", value: "of-nobody" }],
    },
    refused:
      "stopped: page pgo-subscribed, party pgo, check subscription-known · failed subscription-known · 1 DigiD, 1 consents, 1 access tokens",
    without: "stopped: page pgo-subscribed, party pgo · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
  },
  {
    check: "grant-standing",
    story: { scenario: "withdraw-consent" },
    refused:
      "completed: page pgo-access-ended, party pgo · failed grant-standing · 2 DigiD, 1 consents, 1 access tokens",
    without: "completed: page pgo-renewed, party pgo · failed nothing · 2 DigiD, 1 consents, 2 access tokens",
  },
  {
    check: "refresh-rotation",
    story: { scenario: "authorise-long-term", settings: { "refresh-token": "rotated" } },
    refused:
      "completed: page pgo-authorised, party pgo · failed refresh-rotation · 2 DigiD, 2 consents, 3 access tokens",
    without: "completed: page pgo-renewed, party pgo · failed nothing · 1 DigiD, 1 consents, 3 access tokens",
  },
  {
    check: "refresh-lifetime",
    story: { scenario: "authorise-long-term", settings: { elapsed: "200d" } },
    refused:
      "completed: page pgo-authorised, party pgo · failed refresh-lifetime · 2 DigiD, 2 consents, 2 access tokens",
    without: "completed: page pgo-renewed, party pgo · failed nothing · 1 DigiD, 1 consents, 2 access tokens",
  },
];
