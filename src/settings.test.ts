import { describe, expect, test } from "vitest";
import { catalogue } from "./library.ts";
import { endingOf, runOf3a } from "./story.fixture.ts";

const durations = ["0s", "20m", "4h", "200d"];
const scenario = catalogue.scenarios.find(({ id }) => id === "launch-3a");
const settings = Object.keys(scenario?.settings ?? {}).map((id) => {
  const found = catalogue.settings.find((setting) => setting.id === id);
  const values = found?.kind === "choice" ? found.values : [...new Set([...durations, ...(found?.values ?? [])])];
  return { id, values };
});

type Settings = Readonly<Record<string, string>>;

/** Whether the honest Person came to the end; else how it ended. */
const endOf = async (story: Parameters<typeof runOf3a>[0]) => {
  const run = await runOf3a(story);
  return run.outcome.status === "completed" ? "completed" : endingOf(run);
};

test("the settings of option 3a", () => {
  expect(Object.fromEntries(settings.map(({ id, values }) => [id, values]))).toEqual({
    "long-term-consent": ["no", "yes"],
    elapsed: ["0s", "20m", "4h", "200d"],
    "time-in-module": ["0s", "20m", "4h", "200d", "2m"],
    "launch-method": ["get", "post"],
    "module-consent": ["ask", "none"],
    "id-token": ["no", "yes"],
    "launch-lifetime": ["0s", "20m", "4h", "200d", "5m", "15m", "180s"],
    "module-refresh": ["no", "yes"],
    "step-up": ["no", "yes"],
    "re-identification": ["digid", "session"],
    "task-update": ["json-patch", "fhirpath-patch"],
  });
});

describe("an honest Person comes to the end", () => {
  const single = settings.flatMap(({ id, values }) => values.map((value) => [id, value] as const));
  test.each(single)("with %s=%s", async (id, value) => {
    expect(await endOf({ settings: { [id]: value } })).toBe("completed");
  });

  test("with every pair of values of two settings", async () => {
    const stories = coveringAllPairs();
    const ends = new Map<string, string>();
    for (const story of stories) ends.set(JSON.stringify(story), await endOf({ settings: story }));
    expect([...ends].filter(([, end]) => end !== "completed")).toEqual([]);
  });

  test.each(catalogue.persons.map(({ id }) => id))("being %s", async (person) => {
    expect(await endOf({ person })).toBe("completed");
  });

  test.each(catalogue.checks.map(({ id }) => id))("with %s off", async (check) => {
    expect(await endOf({ off: [check] })).toBe("completed");
  });

  test.each(catalogue.checks.filter(({ status }) => status === "H").map(({ id }) => id))(
    "with %s on",
    async (check) => {
      expect(await endOf({ on: [check] })).toBe("completed");
    },
  );

  const modes = catalogue.checks.flatMap(({ id, modes }) => modes.map((mode) => [id, mode] as const));
  test.each(modes)("with %s read as %s", async (check, mode) => {
    expect(await endOf({ modes: { [check]: mode } })).toBe("completed");
  });

  test("with every check off, and with every hardening on", async () => {
    expect(await endOf({ off: catalogue.checks.map(({ id }) => id) })).toBe("completed");
    const hardenings = catalogue.checks.filter(({ status }) => status === "H").map(({ id }) => id);
    expect(await endOf({ on: hardenings })).toBe("completed");
  });

  test("with every check off under every value of every setting", async () => {
    const off = catalogue.checks.map(({ id }) => id);
    const ends = [];
    for (const story of coveringAllPairs().slice(0, 12)) ends.push(await endOf({ settings: story, off }));
    expect(new Set(ends)).toEqual(new Set(["completed"]));
  });
});

/** Few stories in which every value of a setting meets every value of every other setting. */
function coveringAllPairs(): readonly Settings[] {
  const open = new Set<string>();
  const pair = (a: string, x: string, b: string, y: string) => (a < b ? `${a}=${x}&${b}=${y}` : `${b}=${y}&${a}=${x}`);
  for (const a of settings)
    for (const b of settings) {
      if (a.id >= b.id) continue;
      for (const x of a.values) for (const y of b.values) open.add(pair(a.id, x, b.id, y));
    }
  const stories: Settings[] = [];
  while (open.size > 0) {
    const story: Record<string, string> = Object.fromEntries(
      (open.values().next().value ?? "").split("&").map((each) => each.split("=") as [string, string]),
    );
    for (const { id, values } of settings) {
      if (id in story) continue;
      const gain = (value: string) =>
        Object.entries(story).filter(([other, chosen]) => open.has(pair(id, value, other, chosen))).length;
      story[id] = values.reduce((best, value) => (gain(value) > gain(best) ? value : best));
    }
    for (const [a, x] of Object.entries(story))
      for (const [b, y] of Object.entries(story)) open.delete(pair(a, x, b, y));
    stories.push(story);
  }
  return stories;
}
