import { describe, expect, test } from "vitest";
import { checkStories, outsideChecks } from "./check-stories.fixture.ts";
import { optionRows } from "./check-stories-options.fixture.ts";
import { runFlow } from "./flows.fixture.ts";
import { flowCheckStories } from "./flows-checks.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf, messagesOf, runVariation, type Variation } from "./story.fixture.ts";

const statusOf = (id: string) => catalogue.checks.find((check) => check.id === id)?.status;

/** The same story with a check switched on or off, whatever its default is. */
function switched(check: string, story: Variation, isOn: boolean): Variation {
  if (statusOf(check) === "H") return isOn ? { ...story, on: [check] } : story;
  return isOn ? story : { ...story, off: [...(story.off ?? []), check] };
}

test("every check of the catalogue is made to refuse, in a story or by an outside client", () => {
  const covered = new Set<string>([
    ...[...checkStories, ...optionRows, ...flowCheckStories].map(({ check }) => check),
    ...outsideChecks,
  ]);
  expect([...covered].sort()).toEqual(catalogue.checks.map(({ id }) => id).sort());
});

describe("each check refuses, and without it the run ends otherwise", () => {
  test.each(checkStories.map((row) => [row.check, Object.keys(row.story).join(" + "), row] as const))(
    "%s (%s)",
    async (check, _, { story, refused, without }) => {
      const on = await runVariation(switched(check, story, true));
      const off = await runVariation(switched(check, story, false));
      expect({ refused: endingOf(on), without: endingOf(off) }).toEqual({ refused, without });
      const ran = off.checks.filter(({ id }) => id === check).map(({ result }) => result);
      expect(ran.filter((result) => result !== "off")).toEqual([]);
    },
  );
});

test("in honest runs every check passes, after these messages", async () => {
  const honest = await Promise.all([
    runVariation({ on: ["digid-proximity"] }),
    runVariation({ settings: { "id-token": "yes", "step-up": "yes" } }),
    runVariation({ settings: { "long-term-consent": "yes", elapsed: "20m" } }),
    runVariation({ settings: { "module-refresh": "yes", "time-in-module": "20m" } }),
    runVariation({
      on: ["code-burn-on-state-mismatch"],
      alter: [{ type: "module-callback", part: "url.query.state", value: "of-another-browser" }],
    }),
    runVariation({ scenario: "launch-1" }),
    runVariation({ scenario: "launch-2a", on: ["identity-from-dva"], settings: { "module-refresh": "yes" } }),
    runVariation({ scenario: "launch-2b", settings: { "module-refresh": "yes", "time-in-module": "20m" } }),
    runVariation({ scenario: "launch-3a-par", on: ["dva-auth-at-prep"] }),
    runVariation({ scenario: "launch-3b", on: ["launch-origin-auth"] }),
    runFlow({ scenario: "authorise", settings: { function: "share" } }),
    runFlow({ scenario: "collect" }),
    runFlow({ scenario: "subscribe" }),
    runFlow({ scenario: "module-s" }),
    runFlow({ scenario: "module-ps" }),
  ]);
  const passed: Record<string, readonly string[]> = {};
  for (const { messages, checks } of honest) {
    for (const { id, after, result } of checks) {
      const type = messages[after - 1]?.type;
      if (result === "passed" && type !== undefined) passed[id] = [...new Set([...(passed[id] ?? []), type])].sort();
    }
  }
  expect(passed).toMatchInlineSnapshot(`
    {
      "access-token": [
        "delegation-request",
        "endpoint-read-request",
        "introspection-response",
        "par-request",
        "patient-read-request",
        "resource-create-request",
        "resource-search-request",
        "subscription-request",
        "task-read-request",
        "task-search-request",
        "task-update-request",
        "token-exchange-request",
      ],
      "actor-subject-match": [
        "token-exchange-request",
      ],
      "age-minimum": [
        "artifact-resolve-response",
        "refresh-request",
      ],
      "assertion-aud": [
        "delegation-request",
        "introspection-response",
        "module-token-request",
      ],
      "assertion-jti": [
        "delegation-request",
        "introspection-response",
        "module-token-request",
      ],
      "availability": [
        "artifact-resolve-response",
        "refresh-request",
      ],
      "browser-binding": [
        "module-authorization-request",
      ],
      "client-auth": [
        "delegation-request",
        "introspection-response",
        "module-refresh-request",
        "module-token-request",
        "revoke-request",
      ],
      "cnf-in-assertion": [
        "delegation-request",
        "introspection-response",
        "module-token-request",
      ],
      "code-burn-on-state-mismatch": [
        "token-error",
      ],
      "code-lifetime": [
        "module-token-request",
        "token-exchange-request",
        "token-request",
      ],
      "code-single-use": [
        "module-token-request",
        "token-exchange-request",
        "token-request",
      ],
      "consent-in-time": [
        "consent-answer",
      ],
      "consent-names-module": [
        "consent-answer",
      ],
      "cookie-host-prefix": [
        "consent-answer",
        "digid-return",
        "landing-answer",
      ],
      "digid-assertion": [
        "artifact-resolve-response",
      ],
      "digid-proximity": [
        "digid-login",
      ],
      "dpop-binding": [
        "patient-read-request",
        "resource-create-request",
        "task-read-request",
        "task-update-request",
      ],
      "dva-auth-at-prep": [
        "artifact-resolve-response",
      ],
      "dva-client-auth": [
        "notification-request",
      ],
      "frame-ancestors": [
        "authorization-request",
        "dva-launch-request",
        "module-authorization-request",
        "prepare-authorization-request",
        "step-up-authorization-request",
      ],
      "grant-standing": [
        "refresh-request",
      ],
      "id-token": [
        "jwks-response",
      ],
      "identity-from-dva": [
        "module-token-response",
      ],
      "if-match": [
        "task-update-request",
      ],
      "iss-allow-list": [
        "launch-request",
        "module-start-request",
      ],
      "launch-client-bound": [
        "dva-launch-request",
        "module-authorization-request",
      ],
      "launch-lifetime": [
        "module-authorization-request",
      ],
      "launch-origin-auth": [
        "dva-launch-request",
      ],
      "launch-required": [
        "module-authorization-request",
      ],
      "launch-single-use": [
        "module-authorization-request",
      ],
      "launch-url-registered": [
        "dva-launch-request",
        "pgo-open-choice",
        "pgo-start-choice",
        "token-exchange-response",
        "token-response",
      ],
      "pgo-client-auth": [
        "delegation-request",
        "par-request",
        "refresh-request",
        "token-exchange-request",
        "token-request",
      ],
      "pgo-state-binding": [
        "authorization-response",
        "prepare-response",
        "step-up-response",
      ],
      "pgo-sub-match": [
        "token-response",
      ],
      "pkce": [
        "module-token-request",
        "token-exchange-request",
      ],
      "receivability": [
        "artifact-resolve-response",
        "subscription-request",
      ],
      "redirect-uri-exact": [
        "authorization-request",
        "module-authorization-request",
        "par-request",
        "prepare-authorization-request",
        "step-up-authorization-request",
      ],
      "redirect-uri-token-check": [
        "module-token-request",
        "token-request",
      ],
      "refresh-lifetime": [
        "module-refresh-request",
        "refresh-request",
      ],
      "refresh-rotation": [
        "module-refresh-request",
        "refresh-request",
      ],
      "request-uri-client-bound": [
        "prepare-authorization-request",
      ],
      "request-uri-lifetime": [
        "prepare-authorization-request",
      ],
      "request-uri-single-use": [
        "prepare-authorization-request",
      ],
      "resource-owner-check": [
        "delegation-request",
        "dva-launch-request",
        "introspection-response",
        "patient-read-request",
        "prepare-authorization-request",
        "resource-create-request",
        "task-read-request",
        "task-update-request",
        "token-exchange-request",
      ],
      "resource-scope": [
        "patient-read-request",
        "task-read-request",
        "task-update-request",
      ],
      "return-url-allow-list": [
        "dva-launch-request",
        "prepare-authorization-request",
        "revoke-response",
        "token-exchange-request",
      ],
      "rfc9207-iss": [
        "module-callback",
      ],
      "service-granted": [
        "resource-search-request",
      ],
      "session-binding": [
        "module-authorization-request",
      ],
      "session-regeneration": [
        "questionnaire-answer",
      ],
      "smart-aud": [
        "module-authorization-request",
      ],
      "start-consent": [
        "delegation-request",
        "introspection-response",
        "token-exchange-request",
      ],
      "state": [
        "module-callback",
      ],
      "step-up": [
        "token-exchange-request",
      ],
      "subject-equality": [
        "artifact-resolve-response",
        "module-authorization-request",
      ],
      "subscription-duration": [
        "subscription-request",
      ],
      "subscription-known": [
        "notification-request",
      ],
      "task-transition": [
        "task-update-request",
      ],
      "temp-token-active": [
        "introspection-response",
      ],
      "temp-token-client-bound": [
        "introspection-response",
      ],
      "temp-token-single-use": [
        "introspection-response",
      ],
      "token-scope": [
        "endpoint-read-request",
        "patient-read-request",
        "resource-create-request",
        "resource-search-request",
        "subscription-request",
        "task-read-request",
        "task-search-request",
        "task-update-request",
      ],
      "token-type-check": [
        "delegation-request",
        "endpoint-read-request",
        "introspection-response",
        "par-request",
        "patient-read-request",
        "resource-create-request",
        "resource-search-request",
        "subscription-request",
        "task-read-request",
        "task-search-request",
        "task-update-request",
        "token-exchange-request",
      ],
      "user-re-identification": [
        "artifact-resolve-response",
      ],
    }
  `);
  expect(Object.keys(passed).sort()).toEqual(catalogue.checks.map(({ id }) => id).sort());
});

test("a hardening that voids a foreign code leaves nothing to steal", async () => {
  const alter = [{ type: "module-callback", part: "url.query.state", value: "of-another-browser" }];
  const codeAtDva = async (on: readonly string[]) => {
    const run = await runVariation({ on, alter });
    const grant = run.states.findLast(({ actor }) => actor === "dva/grant-2");
    return { state: grant?.value, requests: messagesOf(run, "module-token-request").length, ending: endingOf(run) };
  };
  const ending =
    "stopped: page module-error, party module, check state, error state_mismatch · failed state · 2 DigiD, 2 consents, 1 access tokens";
  expect(await codeAtDva([])).toEqual({ state: "codeIssued", requests: 0, ending });
  expect(await codeAtDva(["code-burn-on-state-mismatch"])).toEqual({
    state: "codeSpent",
    requests: 1,
    ending: ending.replace("failed state", "failed state + pkce"),
  });
});
