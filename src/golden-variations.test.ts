import { expect, test } from "vitest";
import { phases } from "./golden.fixture.ts";
import { runVariation } from "./story.fixture.ts";

/** The phases of a variation that differ from the default run. */
async function differences(settings: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const usual = phases(await runVariation());
  return phases(await runVariation({ settings })).filter((each) => !usual.includes(each));
}

test("a launch by a self-submitting form", async () => {
  expect(await differences({ "launch-method": "post" })).toMatchInlineSnapshot(`
    [
      "launch: launch-form-page launch-request",
    ]
  `);
});

test("step-up: the exchange is refused first, and a login for this launch follows", async () => {
  expect(await differences({ "step-up": "yes" })).toMatchInlineSnapshot(`
    [
      "prepare: token-exchange-request token-error step-up-redirect step-up-authorization-request digid-redirect digid-login-request digid-login-page show-page make-choice digid-login digid-artifact-redirect digid-return artifact-resolve-request artifact-resolve-response authorization-response-redirect step-up-response token-request token-response token-exchange-request token-exchange-response",
    ]
  `);
});

test("re-identification by the session of the DVA: no second DigiD login", async () => {
  expect(await differences({ "re-identification": "session" })).toMatchInlineSnapshot(`
    [
      "module-authorise: smart-configuration-request smart-configuration-response module-authorization-redirect module-authorization-request consent-module-page show-page make-choice consent-answer module-authorization-response-redirect module-callback module-token-request module-token-response",
    ]
  `);
});

test("long-term consent, twenty minutes later: tokens are refreshed before the exchange", async () => {
  expect(await differences({ "long-term-consent": "yes", elapsed: "20m" })).toMatchInlineSnapshot(`
    [
      "prepare: refresh-request refresh-response token-exchange-request token-exchange-response",
    ]
  `);
});

test("without long-term consent, twenty minutes later: the Person collects anew", async () => {
  const legs = phases(await runVariation({ settings: { elapsed: "20m" } })).map((each) => {
    const [phase = "", types = ""] = each.split(": ");
    return `${phase} ${types.split(" ").length}`;
  });
  expect(legs).toMatchInlineSnapshot(`
    [
      "login 10",
      "authorise 24",
      "collect 4",
      "choose 4",
      "authorise 24",
      "collect 4",
      "choose 4",
      "prepare 2",
      "launch 2",
      "module-authorise 22",
      "work 16",
      "return 6",
    ]
  `);
});

test("an ID token: its keys are fetched", async () => {
  expect(await differences({ "id-token": "yes" })).toMatchInlineSnapshot(`
    [
      "module-authorise: smart-configuration-request smart-configuration-response module-authorization-redirect module-authorization-request digid-redirect digid-login-request digid-login-page show-page make-choice digid-login digid-artifact-redirect digid-return artifact-resolve-request artifact-resolve-response consent-module-page show-page make-choice consent-answer module-authorization-response-redirect module-callback module-token-request module-token-response jwks-request jwks-response",
    ]
  `);
});

test("no consent for the module", async () => {
  expect(await differences({ "module-consent": "none" })).toMatchInlineSnapshot(`
    [
      "module-authorise: smart-configuration-request smart-configuration-response module-authorization-redirect module-authorization-request digid-redirect digid-login-request digid-login-page show-page make-choice digid-login digid-artifact-redirect digid-return artifact-resolve-request artifact-resolve-response module-authorization-response-redirect module-callback module-token-request module-token-response",
    ]
  `);
});

test("twenty minutes in the module with a refresh token: refreshed before the answers are delivered", async () => {
  expect(await differences({ "time-in-module": "20m", "module-refresh": "yes" })).toMatchInlineSnapshot(`
    [
      "work: task-read-request task-read-response patient-read-request patient-read-response task-update-request task-update-response task-update-request task-update-response questionnaire-page show-page make-choice questionnaire-answer module-refresh-request module-refresh-response task-update-request task-update-response revoke-request revoke-response",
      "return: return-redirect return-request pgo-returned-page show-page",
    ]
  `);
});

test("twenty minutes in the module without: the session there has ended", async () => {
  expect(await differences({ "time-in-module": "20m" })).toMatchInlineSnapshot(`
    [
      "work: task-read-request task-read-response patient-read-request patient-read-response task-update-request task-update-response task-update-request task-update-response questionnaire-page show-page make-choice questionnaire-answer module-session-ended-page show-page make-choice module-back",
      "return: return-redirect return-request pgo-returned-page show-page make-choice pgo-collect-again",
      "work: task-read-request task-read-response patient-read-request patient-read-response questionnaire-page show-page make-choice questionnaire-answer task-update-request task-update-response revoke-request revoke-response",
    ]
  `);
});
