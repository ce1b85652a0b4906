import { describe, expect, test } from "vitest";
import { bothWays, failures, linesOf } from "./check-both-ways.fixture.ts";
import { checkStories, outsideChecks } from "./check-stories.fixture.ts";
import { optionRows } from "./check-stories-options.fixture.ts";
import { type Row, reuses } from "./check-stories-reuse.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf, runVariation } from "./story.fixture.ts";

/** Pairs of scenario and check that no alteration or decision can show, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "launch-1 grant-standing": "nobody withdraws a consent during a launch; withdraw-consent shows it",
  "launch-2a grant-standing": "nobody withdraws a consent during a launch; withdraw-consent shows it",
  "launch-2b grant-standing": "nobody withdraws a consent during a launch; withdraw-consent shows it",
  "launch-3a-par grant-standing": "nobody withdraws a consent during a launch; withdraw-consent shows it",
  "launch-3b grant-standing": "nobody withdraws a consent during a launch; withdraw-consent shows it",
  "launch-1 code-single-use": "the first token is revoked before the second start; an outside module shows it",
  "launch-1 refresh-rotation": "no module keeps a rotated token; an outside module shows it",
  "launch-2a consent-names-module": "the PGO takes every other answer than consent for a refusal",
  "launch-2a refresh-rotation": "no module keeps a rotated token",
  "launch-2b consent-names-module": "the PGO takes every other answer than consent for a refusal",
  "launch-2b refresh-rotation": "no module keeps a rotated token",
  "launch-3a-par code-single-use": "the first token is revoked before the second start; an outside module shows it",
  "launch-3a-par refresh-rotation": "no module keeps a rotated token; an outside module shows it",
  "launch-3b launch-url-registered": "the DVA reads the launch address from its own data, which no message carries",
  "launch-3b code-single-use": "the first token is revoked before the second start; an outside module shows it",
  "launch-3b refresh-rotation": "no module keeps a rotated token; an outside module shows it",
};

const others = catalogue.scenarios.filter(({ id }) => id.startsWith("launch-") && id !== "launch-3a");

describe("each check of an option refuses, and without it the run ends otherwise", () => {
  test.each(others.map(({ id }) => id))("%s", async (scenario) => {
    const lines = [];
    for (const row of optionRows.filter(({ story }) => story.scenario === scenario))
      lines.push(...(await linesOf(row)));
    expect(lines).toMatchSnapshot();
  });
});

describe("what refuses in option 3a refuses in the others too", () => {
  test.each(others.map((scenario) => [scenario.id, scenario] as const))(
    "%s",
    async (scenario, { checks, ...offered }) => {
      const shown = new Set(optionRows.filter(({ story }) => story.scenario === scenario).map(({ check }) => check));
      const isPossible = ({ check, story }: Row) =>
        checks.includes(check) &&
        Object.keys(story.settings ?? {}).every((id) => id in offered.settings) &&
        (story.decisions ?? []).every(({ id }) => offered.decisions.includes(id));
      for (const { check, story } of [...checkStories, ...reuses].filter(isPossible)) {
        if (shown.has(check)) continue;
        const { on, off } = await bothWays({ check, story: { ...story, scenario } });
        if (failures(on, check).length > 0 && endingOf(on) !== endingOf(off)) shown.add(check);
        expect([check, failures(off, check)]).toEqual([check, []]);
      }
      const missing = checks.filter((check) => !shown.has(check)).map((check) => `${scenario} ${check}`);
      expect(missing.sort()).toEqual(
        Object.keys(exceptions)
          .filter((each) => each.startsWith(`${scenario} `))
          .sort(),
      );
    },
  );

  test("every exception of code-single-use and refresh-rotation is shown by an outside module in option 3a", () => {
    expect(outsideChecks).toEqual(expect.arrayContaining(["code-single-use", "refresh-rotation"]));
  });
});

describe("browser-binding has two readings", () => {
  const rows = optionRows.filter(({ check }) => check === "browser-binding");
  test.each(rows.map((row) => [row.story.scenario, row] as const))("%s", async (_, { story }) => {
    const [bound, presence] = [
      await runVariation({ ...story, modes: { "browser-binding": "bound" } }),
      await runVariation({ ...story, modes: { "browser-binding": "presence" } }),
    ];
    const isAbsent = failures(bound, "browser-binding")[0]?.actual === "(absent)";
    expect([bound.outcome.check, presence.outcome.check]).toEqual([
      "browser-binding",
      // Any mark is enough for the literal text; none is enough for nobody.
      isAbsent ? "browser-binding" : undefined,
    ]);
    expect(presence.outcome.status).toBe(isAbsent ? "stopped" : "completed");
  });
});
