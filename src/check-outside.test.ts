import { describe, expect, test } from "vitest";
import { outsideChecks } from "./check-stories.fixture.ts";
import { type OutsideModule, outsideModule } from "./outside-module.fixture.ts";
import type { Variation } from "./story.fixture.ts";

interface OutsideCheck {
  readonly what: string;
  readonly story?: Variation;
  /** What a client does that no honest module does; resolves with the answers, in one line each. */
  readonly act: (module: OutsideModule) => Promise<readonly string[]>;
  readonly refused: readonly string[];
  readonly without: readonly string[];
}

const codeOf = ({ code, error }: Readonly<Record<string, string>>) => (code === undefined ? `error ${error}` : "code");

async function tokensOf(module: OutsideModule, changes: Readonly<Record<string, string>> = {}) {
  const { launch } = await module.start();
  const { code = "" } = await module.authorize(launch, changes);
  const { body } = await module.redeem(code);
  return { launch, code, body };
}

const rows: Readonly<Record<(typeof outsideChecks)[number], OutsideCheck>> = {
  "launch-single-use": {
    what: "presents the launch value again after the user proved himself",
    act: async (module) => {
      const { launch } = await module.start();
      return [codeOf(await module.authorize(launch)), codeOf(await module.authorize(launch))];
    },
    refused: ["code", "error invalid_request"],
    without: ["code", "code"],
  },
  "launch-lifetime": {
    what: "presents the launch value when it has expired",
    act: async (module) => {
      const { launch } = await module.start();
      await module.world.advance(306);
      return [codeOf(await module.authorize(launch))];
    },
    refused: ["error invalid_request"],
    without: ["code"],
  },
  "code-single-use": {
    what: "redeems the code twice",
    act: async (module) => {
      const { code, body } = await tokensOf(module);
      const again = await module.redeem(code);
      return [again.short, (await module.read("Task/456", body["access_token"])).short];
    },
    // Reuse also ends what the first presentation gave.
    refused: ["400 invalid_grant", "401 invalid_token"],
    without: ["200", "200"],
  },
  "code-lifetime": {
    what: "redeems the code after fifteen minutes",
    act: async (module) => {
      const { launch } = await module.start();
      const { code = "" } = await module.authorize(launch);
      await module.world.advance(901);
      return [(await module.redeem(code)).short];
    },
    refused: ["400 invalid_grant"],
    without: ["200"],
  },
  "refresh-rotation": {
    what: "uses a rotated refresh token",
    story: { settings: { "module-refresh": "yes" } },
    act: async (module) => {
      const { body } = await tokensOf(module);
      const first = await module.refresh(body["refresh_token"]);
      const old = await module.refresh(body["refresh_token"]);
      const newest = await module.refresh(first.body["refresh_token"]);
      return [first.short, old.short, newest.short];
    },
    // Reuse ends the whole family.
    refused: ["200", "400 invalid_grant", "400 invalid_grant"],
    without: ["200", "200", "200"],
  },
  "resource-scope": {
    what: "reads another task of the same Person",
    act: async (module) => {
      const { body } = await tokensOf(module);
      return [(await module.read("Task/457", body["access_token"])).short];
    },
    refused: ["403 insufficient_scope"],
    without: ["200"],
  },
  "token-type-check": {
    what: "reads with the launch value as a token",
    // The two checks behind it would refuse as well; switched off, what this one alone stops shows.
    story: { off: ["access-token", "token-scope"] },
    act: async (module) => {
      const { launch } = await module.start();
      return [(await module.read("Task/456", launch)).short];
    },
    refused: ["401 invalid_token"],
    without: ["200"],
  },
};

describe("each check stops a client that does what no honest module does", () => {
  test.each(outsideChecks.map((check) => [check, rows[check].what] as const))("%s: %s", async (check) => {
    const { story = {}, act, refused, without } = rows[check];
    const on = await outsideModule(story);
    const off = await outsideModule({ ...story, off: [...(story.off ?? []), check] });
    expect({ refused: await act(on), without: await act(off) }).toEqual({ refused, without });
    const { checks } = await on.world.recording();
    expect(checks.filter(({ id, result }) => id === check && result === "failed")).not.toEqual([]);
    const skipped = (await off.world.recording()).checks.filter(({ id }) => id === check);
    expect([...new Set(skipped.map(({ result }) => result))]).toEqual(["off"]);
  });
});

describe("the reading of launch-single-use decides when a launch value is used up", () => {
  const afterFailure = async (story: Variation) => {
    // The first login is broken off; then the same launch value comes again, and once more after it succeeded.
    const module = await outsideModule({ ...story, decisions: [{ id: "digid-launch", choice: "cancel" }] });
    const { launch } = await module.start();
    const answers = [];
    for (let presented = 0; presented < 3; presented += 1) answers.push(codeOf(await module.authorize(launch)));
    return answers;
  };

  test.each([
    [
      "first-presentation",
      { modes: { "launch-single-use": "first-presentation" } },
      ["error access_denied", "error invalid_request", "error invalid_request"],
    ],
    [
      "after-success",
      { modes: { "launch-single-use": "after-success" } },
      ["error access_denied", "code", "error invalid_request"],
    ],
    ["off", { off: ["launch-single-use"] }, ["error access_denied", "code", "code"]],
  ] as const)("%s", async (_, story, answers) => {
    expect(await afterFailure(story)).toEqual(answers);
  });

  test("the default is the first presentation", async () => {
    expect(await afterFailure({})).toEqual(["error access_denied", "error invalid_request", "error invalid_request"]);
  });
});

test("the token of a module reaches what the launch named and nothing else", async () => {
  const module = await outsideModule();
  const { body } = await tokensOf(module);
  const answers: Record<string, string> = {};
  const references = ["Task/456", "Patient/pat-789", "ActivityDefinition/copd-vragenlijst", "Task/457", "Task/666"];
  for (const reference of [...references, "Patient/pat-666", "Endpoint/module-copd", "Task/999", "Observation/1"]) {
    answers[reference] = (await module.read(reference, body["access_token"])).short;
  }
  expect(answers).toEqual({
    "Task/456": "200",
    "Patient/pat-789": "200",
    "ActivityDefinition/copd-vragenlijst": "200",
    "Task/457": "403 insufficient_scope",
    "Task/666": "403",
    "Patient/pat-666": "403",
    "Endpoint/module-copd": "403 insufficient_scope",
    // Whether something exists shows to nobody who may not read it.
    "Task/999": "403 insufficient_scope",
    "Observation/1": "403 insufficient_scope",
  });
});
