import { expect, test } from "vitest";
import { runVariation } from "../story.fixture.ts";

test("a refusal that the Person was told and clicked away is still why the run ended", async () => {
  const run = await runVariation({
    on: ["digid-proximity"],
    alter: [{ type: "digid-login", part: "header.Cookie", value: "__Host-digid-session=another-browser" }],
  });
  expect(run.outcome).toEqual({
    status: "stopped",
    party: "pgo",
    check: "digid-proximity",
    error: "access_denied",
    page: "pgo-error",
  });
});

test.each([
  [{}, { status: "completed", party: "pgo", page: "pgo-returned" }],
  [
    { decisions: [{ id: "pgo-login", choice: "cancel" }] },
    { status: "stopped", party: "pgo", error: "login_cancelled", page: "pgo-error" },
  ],
  [
    { decisions: [{ id: "landing", choice: "stop" }] },
    { status: "stopped", party: "pgo", error: "access_denied", page: "pgo-error" },
  ],
  [
    { decisions: [{ id: "consent-collect", choice: "no-answer" }] },
    { status: "stopped", party: "dva", page: "consent-collect" },
  ],
  [
    { pause: true },
    {
      status: "waiting",
      page: "pgo-login",
      decision: {
        id: "pgo-login",
        by: "person",
        choices: ["noor", "bram", "ilse", "karel", "wim", "mallory", "person", "cancel"],
      },
    },
  ],
])("story %j", async (story, outcome) => {
  expect((await runVariation(story)).outcome).toEqual(outcome);
});
