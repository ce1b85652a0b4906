import { describe, expect, test } from "vitest";
import { moduleTypes, runFlow, typesOf } from "./flows.fixture.ts";

describe("the kinds of messages, from the PGO's page on", () => {
  test("L", async () => {
    expect(typesOf(await runFlow({ scenario: "module-l" }), "pgo-modules-page")).toMatchInlineSnapshot(`
      [
        "pgo-modules-page",
        "module-info-request",
        "module-info-page",
      ]
    `);
  });
  test("TL", async () => {
    expect(typesOf(await runFlow({ scenario: "module-tl" }), "pgo-tasks-page")).toMatchInlineSnapshot(`
      [
        "pgo-tasks-page",
        "module-info-request",
        "module-info-page",
      ]
    `);
  });
  test("S", async () => {
    expect(typesOf(await runFlow({ scenario: "module-s" }), "pgo-modules-page")).toMatchInlineSnapshot(`
      [
        "pgo-modules-page",
        "module-start-request",
        "smart-configuration-request",
        "smart-configuration-response",
        "module-authorization-redirect",
        "module-authorization-request",
        "digid-redirect",
        "digid-login-request",
        "digid-login-page",
        "digid-login",
        "digid-artifact-redirect",
        "digid-return",
        "artifact-resolve-request",
        "artifact-resolve-response",
        "consent-module-page",
        "consent-answer",
        "module-authorization-response-redirect",
        "module-callback",
        "module-token-request",
        "module-token-response",
        "patient-read-request",
        "patient-read-response",
        "questionnaire-page",
        "questionnaire-answer",
        "resource-create-request",
        "resource-create-response",
        "revoke-request",
        "revoke-response",
        "module-done-page",
      ]
    `);
  });
  test("PS", async () => {
    expect(typesOf(await runFlow({ scenario: "module-ps" }), "pgo-modules-page")).toMatchInlineSnapshot(`
      [
        "pgo-modules-page",
        "pgo-open-choice",
        "launch-redirect",
        "launch-request",
        "smart-configuration-request",
        "smart-configuration-response",
        "module-authorization-redirect",
        "module-authorization-request",
        "module-authorization-response-redirect",
        "module-callback",
        "module-token-request",
        "module-token-response",
        "patient-read-request",
        "patient-read-response",
        "questionnaire-page",
        "questionnaire-answer",
        "resource-create-request",
        "resource-create-response",
        "revoke-request",
        "revoke-response",
        "return-redirect",
        "return-request",
        "pgo-measurements-page",
      ]
    `);
  });
  test("T", async () => {
    expect(typesOf(await runFlow({ scenario: "module-t" }), "pgo-tasks-page")).toMatchInlineSnapshot(`
      [
        "pgo-tasks-page",
        "pgo-start-choice",
        "par-request",
        "par-response",
        "prepare-redirect",
        "prepare-authorization-request",
        "authorization-response-redirect",
        "prepare-response",
        "token-exchange-request",
        "token-exchange-response",
        "launch-redirect",
        "launch-request",
        "smart-configuration-request",
        "smart-configuration-response",
        "module-authorization-redirect",
        "module-authorization-request",
        "module-authorization-response-redirect",
        "module-callback",
        "module-token-request",
        "module-token-response",
        "jwks-request",
        "jwks-response",
        "task-read-request",
        "task-read-response",
        "patient-read-request",
        "patient-read-response",
        "task-update-request",
        "task-update-response",
        "task-update-request",
        "task-update-response",
        "questionnaire-page",
        "questionnaire-answer",
        "task-update-request",
        "task-update-response",
        "revoke-request",
        "revoke-response",
        "return-redirect",
        "return-request",
        "task-read-request",
        "task-read-response",
        "pgo-returned-page",
      ]
    `);
  });
});

test("metrics and goals of each type", async () => {
  const found: Record<string, unknown> = {};
  for (const scenario of moduleTypes) {
    const { metrics, goals } = await runFlow({ scenario });
    found[scenario] = [metrics, goals.filter(({ reached }) => reached).map(({ id }) => id)];
  }
  expect(found).toMatchInlineSnapshot(`
    {
      "module-l": [
        {
          "backChannel": 0,
          "consents": 0,
          "consentsAtLaunch": 0,
          "credentialsInFrontChannel": 0,
          "digidLogins": 0,
          "digidLoginsAtLaunch": 0,
          "frontChannel": 3,
          "pgoLogins": 1,
          "secondsSinceDigid": null,
        },
        [
          "honest-run",
        ],
      ],
      "module-ps": [
        {
          "backChannel": 5,
          "consents": 0,
          "consentsAtLaunch": 0,
          "credentialsInFrontChannel": 2,
          "digidLogins": 0,
          "digidLoginsAtLaunch": 0,
          "frontChannel": 8,
          "pgoLogins": 1,
          "secondsSinceDigid": null,
        },
        [
          "honest-run",
        ],
      ],
      "module-s": [
        {
          "backChannel": 6,
          "consents": 1,
          "consentsAtLaunch": 1,
          "credentialsInFrontChannel": 2,
          "digidLogins": 1,
          "digidLoginsAtLaunch": 1,
          "frontChannel": 10,
          "pgoLogins": 1,
          "secondsSinceDigid": 11.1,
        },
        [
          "honest-run",
        ],
      ],
      "module-t": [
        {
          "backChannel": 16,
          "consents": 1,
          "consentsAtLaunch": 0,
          "credentialsInFrontChannel": 6,
          "digidLogins": 1,
          "digidLoginsAtLaunch": 0,
          "frontChannel": 18,
          "pgoLogins": 1,
          "secondsSinceDigid": 23.7,
        },
        [
          "honest-run",
        ],
      ],
      "module-tl": [
        {
          "backChannel": 4,
          "consents": 1,
          "consentsAtLaunch": 0,
          "credentialsInFrontChannel": 2,
          "digidLogins": 1,
          "digidLoginsAtLaunch": 0,
          "frontChannel": 11,
          "pgoLogins": 1,
          "secondsSinceDigid": null,
        },
        [
          "honest-run",
        ],
      ],
    }
  `);
});
