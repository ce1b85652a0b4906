import { expect, test } from "vitest";
import { endingOf, runVariation } from "../../story.fixture.ts";

const answered = (nth: number, value: string) =>
  runVariation({ alter: [{ type: "consent-answer", nth, part: "body.choice", value }] });

test("an answer to the consent for collecting that is neither yes nor no is no consent", async () => {
  const perhaps = await answered(1, "perhaps");
  expect(endingOf(perhaps)).toBe(
    "stopped: page pgo-error, party pgo, error access_denied · failed nothing · 1 DigiD, 0 consents, 0 access tokens",
  );
  expect(perhaps.logs.filter(({ event }) => event === "toestemming")).toEqual([]);
});

test("an answer to the consent for a module that is neither yes nor no is no consent", async () => {
  expect(endingOf(await answered(2, "perhaps"))).toBe(
    "stopped: page module-error, party module, check consent-names-module, error access_denied · failed consent-names-module · 2 DigiD, 1 consents, 1 access tokens",
  );
});
