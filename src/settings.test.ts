import { describe, expect, test } from "vitest";
import { catalogue } from "./library.ts";
import type { CatalogueScenario } from "./simulation/catalogue.ts";
import { runVariation, type Variation } from "./story.fixture.ts";

const durations = ["0s", "20m", "4h", "200d"];
/** The flows of MedMij have tests of their own: their points are other persons, and refusals that are no end. */
const launches = catalogue.scenarios.filter(({ id }) => id.startsWith("launch-"));

const allOff = catalogue.checks.map(({ id }) => id);
const hardenings = catalogue.checks.filter(({ status }) => status === "H").map(({ id }) => id);
const modes = catalogue.checks.flatMap(({ id, modes }) => modes.slice(1).map((mode) => [id, mode] as const));

type Settings = Readonly<Record<string, string>>;
type Setting = { readonly id: string; readonly values: readonly string[] };

const settingsOf = (scenario: CatalogueScenario): readonly Setting[] =>
  Object.keys(scenario.settings).map((id) => {
    const found = catalogue.settings.find((setting) => setting.id === id);
    const values = found?.kind === "choice" ? found.values : [...new Set([...durations, ...(found?.values ?? [])])];
    return { id, values };
  });

/** How the honest Person ended where the PGO opens the module in a frame: third-party cookies stay away there. */
const framed: Readonly<Record<string, string>> = {
  "launch-1": "stopped frame-blocked frame-ancestors invalid_request",
  "launch-2a": "stopped module-error session_unknown",
  "launch-2b": "stopped module-error session_unknown",
  "launch-3a": "stopped frame-blocked frame-ancestors invalid_request",
  "launch-3a-par": "stopped frame-blocked frame-ancestors invalid_request",
  "launch-3b": "stopped frame-blocked frame-ancestors invalid_request",
};

/** Where the token has to be collected anew, that happens in the frame and the DVA refuses it before the module can. */
function endInFrame(scenario: string, settings: Settings): string | undefined {
  const { elapsed, "long-term-consent": longTerm } = settings;
  const isCollectedAnew = elapsed === "200d" || (elapsed !== "0s" && longTerm === "no");
  return framed[isCollectedAnew ? "launch-1" : scenario];
}

const endOf = async (story: Variation) => {
  const { status, page, check, error } = (await runVariation(story)).outcome;
  return status === "completed" ? status : [status, page, check, error].filter((each) => each !== undefined).join(" ");
};

/** The ends of stories by name, the completed ones left out. */
async function endsOtherThanCompleted(stories: Iterable<readonly [string, Variation]>): Promise<Settings> {
  const ends: Record<string, string> = {};
  for (const [name, story] of stories) {
    const end = await endOf(story);
    if (end !== "completed") ends[name] = end;
  }
  return ends;
}

test("the settings of each option, own default first", () => {
  const ids = Object.fromEntries(launches.map(({ id, settings }) => [id, Object.keys(settings).sort()]));
  const shared = Object.values(ids).reduce((all, each) => all.filter((id) => each.includes(id)));
  const own = Object.entries(ids).map(([id, all]) => [id, all.filter((each) => !shared.includes(each))]);
  const values = Object.fromEntries(launches.flatMap(settingsOf).map(({ id, values }) => [id, values]));
  expect({ shared, own: Object.fromEntries(own), values }).toMatchInlineSnapshot(`
    {
      "own": {
        "launch-1": [],
        "launch-2a": [],
        "launch-2b": [],
        "launch-3a": [
          "re-identification",
          "step-up",
        ],
        "launch-3a-par": [
          "browser-proof",
        ],
        "launch-3b": [],
      },
      "shared": [
        "elapsed",
        "id-token",
        "launch-lifetime",
        "launch-method",
        "long-term-consent",
        "module-consent",
        "module-refresh",
        "pgo-client",
        "starts",
        "task-update",
        "time-in-module",
        "window",
      ],
      "values": {
        "browser-proof": [
          "cookie",
          "cookie-or-digid",
          "cookie-and-digid",
        ],
        "elapsed": [
          "0s",
          "20m",
          "4h",
          "200d",
        ],
        "id-token": [
          "no",
          "yes",
        ],
        "launch-lifetime": [
          "0s",
          "20m",
          "4h",
          "200d",
          "5m",
          "15m",
          "180s",
        ],
        "launch-method": [
          "get",
          "post",
        ],
        "long-term-consent": [
          "no",
          "yes",
        ],
        "module-consent": [
          "ask",
          "none",
        ],
        "module-refresh": [
          "no",
          "yes",
        ],
        "pgo-client": [
          "web",
          "app",
        ],
        "re-identification": [
          "digid",
          "session",
        ],
        "starts": [
          "1",
          "2",
          "3",
        ],
        "step-up": [
          "no",
          "yes",
        ],
        "task-update": [
          "json-patch",
          "fhirpath-patch",
        ],
        "time-in-module": [
          "0s",
          "20m",
          "4h",
          "200d",
          "2m",
        ],
        "window": [
          "same",
          "new-tab",
          "iframe",
        ],
      },
    }
  `);
});

describe.each(launches.map((scenario) => [scenario.id, scenario] as const))(
  "an honest Person comes to the end of %s",
  (scenario, entry) => {
    const settings = settingsOf(entry);

    test("with every value of every setting, but for a frame", async () => {
      const single = settings.flatMap(({ id, values }) =>
        values.map((value) => [`${id}=${value}`, { scenario, settings: { [id]: value } }] as const),
      );
      expect(await endsOtherThanCompleted(single)).toEqual({ "window=iframe": framed[scenario] ?? "" });
    });

    test("with every pair of values of two settings, but for a frame", async () => {
      const stories = coveringAllPairs(settings);
      const ends = new Map<string, string>();
      for (const story of stories) ends.set(JSON.stringify(story), await endOf({ scenario, settings: story }));
      const inFrame = stories.filter(({ window }) => window === "iframe");
      const frameEnds = inFrame.map((story) => [story, ends.get(JSON.stringify(story))]);
      expect(frameEnds).toEqual(inFrame.map((story) => [story, endInFrame(scenario, story)]));
      for (const story of inFrame) ends.delete(JSON.stringify(story));
      expect([...ends].filter(([, end]) => end !== "completed")).toEqual([]);
    });

    test("whoever it is", async () => {
      const persons = catalogue.persons.map(({ id }) => [id, { scenario, person: id }] as const);
      expect(await endsOtherThanCompleted(persons)).toEqual({
        bram: "stopped pgo-error age-minimum access_denied",
        ilse: "stopped pgo-error availability access_denied",
        karel: "stopped pgo-error access_denied",
        wim: "stopped pgo-error consent-in-time temporarily_unavailable",
      });
    });

    test("with each check off, each hardening on and each reading", async () => {
      expect(
        await endsOtherThanCompleted([
          ...entry.checks.map((id) => [`off ${id}`, { scenario, off: [id] }] as const),
          ...hardenings.map((id) => [`on ${id}`, { scenario, on: [id] }] as const),
          ...modes
            .filter(([id]) => entry.checks.includes(id))
            .map(([id, mode]) => [`${id}=${mode}`, { scenario, modes: { [id]: mode } }] as const),
        ]),
      ).toEqual({});
    });

    test("with every check off, and with every hardening on", async () => {
      expect(await endOf({ scenario, off: allOff })).toBe("completed");
      expect(await endOf({ scenario, on: hardenings })).toBe("completed");
    });

    test("with every check off, and every hardening on, under other settings", async () => {
      const stories = coveringAllPairs(settings)
        .filter(({ window }) => window !== "iframe")
        .slice(0, 5);
      const ends = [];
      for (const story of stories) {
        ends.push(await endOf({ scenario, settings: story, off: allOff }));
        ends.push(await endOf({ scenario, settings: story, on: hardenings }));
      }
      expect(new Set(ends)).toEqual(new Set(["completed"]));
    });
  },
);

/** Few stories in which every value of a setting meets every value of every other setting. */
function coveringAllPairs(settings: readonly Setting[]): readonly Settings[] {
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
