import { describe, expect, test } from "vitest";
import { flows, moduleTypes, runFlow, settingPairs } from "./flows.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf } from "./story.fixture.ts";

const scenarioOf = (id: string) => catalogue.scenarios.find((each) => each.id === id);

const blocked = "frame-blocked frame-ancestors invalid_request";
const lost = "module-error session_unknown";

/** How a module ends in a frame of the PGO: a DVA does not let itself be framed, and the module's own cookie stays away. */
function endInFrame(scenario: string, settings: Readonly<Record<string, string>>): string | undefined {
  if (settings.window !== "iframe" || ["module-l", "module-tl"].includes(scenario)) return undefined;
  return scenario === "module-ps" || settings.option?.startsWith("2") ? lost : blocked;
}

describe.each([...flows, ...moduleTypes])("%s", (scenario) => {
  test("completes for Noor with every value and every pair of values of its settings, but for frames", async () => {
    const ends: [string, string][] = [];
    for (const settings of settingPairs(scenario)) {
      const { status, page, check, error } = (await runFlow({ scenario, settings })).outcome;
      const end = [page, check, error].filter((each) => each !== undefined).join(" ");
      if (status !== "completed") ends.push([JSON.stringify(settings), end]);
    }
    const framed = settingPairs(scenario).map((each) => [JSON.stringify(each), endInFrame(scenario, each)]);
    expect(ends).toEqual(framed.filter(([, end]) => end !== undefined));
  });

  test("runs only the checks and asks only the decisions that it lists", async () => {
    const known = scenarioOf(scenario);
    const stories = [
      ...settingPairs(scenario).map((settings) => ({ settings })),
      ...catalogue.persons.map(({ id }) => ({ person: id })),
    ];
    const checks = new Set<string>();
    const decisions = new Set<string>();
    for (const story of stories) {
      const run = await runFlow({ scenario, ...story });
      for (const { id } of run.checks) checks.add(id);
      for (const { decision } of run.messages) if (decision !== undefined) decisions.add(decision.id);
    }
    expect({
      checks: [...checks].filter((id) => known?.checks.includes(id) !== true),
      decisions: [...decisions].filter((id) => known?.decisions.includes(id) !== true),
    }).toEqual({ checks: [], decisions: [] });
  });

  test("ends in a page for every choice of every decision", async () => {
    const lost: string[] = [];
    for (const id of scenarioOf(scenario)?.decisions ?? []) {
      for (const choice of catalogue.decisions.find((each) => each.id === id)?.choices ?? []) {
        const story = { scenario, decisions: [{ id, choice }] };
        // A choice that this page does not offer is refused with the ones that it has.
        const run = await runFlow(story).catch((error: Error) => error);
        if (run instanceof Error) {
          if (run.name !== "StoryError") lost.push(`${id}=${choice}: ${run.message}`);
        } else if (run.outcome.status === "waiting" || run.outcome.page === undefined) {
          lost.push(`${id}=${choice}: ${endingOf(run)}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test("completes, or ends in a page, with each of its checks off and with all of them off", async () => {
    const checks = scenarioOf(scenario)?.checks ?? [];
    for (const off of [...checks.map((id) => [id]), checks]) {
      const run = await runFlow({ scenario, off });
      expect([off, run.outcome.page === undefined]).toEqual([off, false]);
      if (!off.includes("grant-standing")) expect([off, run.outcome.status]).toEqual([off, "completed"]);
    }
  });

  test("the same story gives the same bytes", async () => {
    const [one, two] = [await runFlow({ scenario }), await runFlow({ scenario })];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });
});
