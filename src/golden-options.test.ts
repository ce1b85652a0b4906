import { describe, expect, test } from "vitest";
import { phases } from "./golden.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf, messageOf, messagesOf, runVariation, type Variation } from "./story.fixture.ts";

const options = catalogue.scenarios.map(({ id }) => id).filter((id) => id !== "launch-3a");

describe("the default run of each option, message by message", () => {
  test.each(options)("%s", async (scenario) => {
    const recording = await runVariation({ scenario });
    const lines = recording.messages.map(({ n, phase, from, to, label }) => `${n} ${phase} ${from} → ${to}: ${label}`);
    expect(lines).toMatchSnapshot();
  });
});

/** The phases of a variation that the default run of the option does not have, and how it ended. */
async function differences(story: Variation): Promise<readonly string[]> {
  const usual = phases(await runVariation({ scenario: story.scenario ?? "" }));
  const recording = await runVariation(story);
  return [...phases(recording).filter((each) => !usual.includes(each)), endingOf(recording)];
}

test("option 1, four hours after collecting: the mark has expired, so DigiD comes again and marks the browser anew", async () => {
  const story = { scenario: "launch-1", settings: { elapsed: "4h" } };
  expect(await differences(story)).toMatchInlineSnapshot(`
    [
      "login: pgo-login-page show-page make-choice pgo-login",
      "prepare: prepare-redirect prepare-authorization-request digid-redirect digid-login-request digid-login-page show-page make-choice digid-login digid-artifact-redirect digid-return artifact-resolve-request artifact-resolve-response consent-module-page show-page make-choice consent-answer authorization-response-redirect prepare-response token-request token-response",
      "return: return-redirect return-request pgo-returned-page show-page",
      "completed: page pgo-returned, party pgo · failed nothing · 2 DigiD, 2 consents, 3 access tokens",
    ]
  `);
  const recording = await runVariation(story);
  const marks = recording.messages.filter(({ headers }) =>
    String(headers?.["set-cookie"]).includes("__Host-dva-launch"),
  );
  expect(marks.map(({ phase }) => phase)).toEqual(["authorise", "prepare"]);
  expect(recording.metrics.digidLoginsAtLaunch).toBe(1);
});

test("option 3b by post: the Lax cookie stays away from a cross-site form, so DigiD comes again", async () => {
  const story = { scenario: "launch-3b", settings: { "launch-method": "post" } };
  expect(await differences(story)).toMatchInlineSnapshot(`
    [
      "prepare: dva-launch-form-page dva-launch-request digid-redirect digid-login-request digid-login-page show-page make-choice digid-login digid-artifact-redirect digid-return artifact-resolve-request artifact-resolve-response",
      "completed: page pgo-returned, party pgo · failed nothing · 2 DigiD, 2 consents, 2 access tokens",
    ]
  `);
  const recording = await runVariation(story);
  expect(messageOf(recording, "dva-launch-request").headers?.["cookie"]).toBe(undefined);
  expect(messagesOf(recording, "digid-login")).toHaveLength(2);
});
