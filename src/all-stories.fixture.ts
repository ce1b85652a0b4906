import { checkStories } from "./check-stories.fixture.ts";
import { optionRows } from "./check-stories-options.fixture.ts";
import { flows, moduleTypes } from "./flows.fixture.ts";
import { catalogue } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";
import { runVariation, type Variation } from "./story.fixture.ts";

const choices = (id: string) => catalogue.settings.find((setting) => setting.id === id)?.values ?? [];
const scenario = catalogue.scenarios.find(({ id }) => id === "launch-3a");

const hardenings = catalogue.checks.filter(({ status }) => status === "H").map(({ id }) => id);

/** The checks that option 3a runs. */
const ownChecks = catalogue.checks.filter(({ id }) => scenario?.checks.includes(id));

/** Settings under which a choice is on the page at all. */
const offered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "collect-again": { "time-in-module": "20m" },
};

/** One story for each value of each setting, each person, each choice of each decision, each check off and on. */
const single: readonly (readonly [string, Variation])[] = [
  ...Object.keys(scenario?.settings ?? {}).flatMap((id) =>
    choices(id).map((value) => [`${id}=${value}`, { settings: { [id]: value } }] as const),
  ),
  ...catalogue.persons.map(({ id }) => [`person ${id}`, { person: id }] as const),
  ...catalogue.decisions
    .filter(({ id }) => scenario?.decisions.includes(id))
    .flatMap(({ id, choices }) =>
      choices.map(
        (choice) => [`${id}: ${choice}`, { decisions: [{ id, choice }], settings: offered[choice] ?? {} }] as const,
      ),
    ),
  ...ownChecks.map(({ id, status }) =>
    status === "H" ? ([`on ${id}`, { on: [id] }] as const) : ([`off ${id}`, { off: [id] }] as const),
  ),
  ["everything off", { off: ownChecks.map(({ id }) => id) }],
  [
    "every token",
    {
      settings: {
        "id-token": "yes",
        "module-refresh": "yes",
        "step-up": "yes",
        "long-term-consent": "yes",
        elapsed: "20m",
        "time-in-module": "20m",
        "launch-method": "post",
      },
    },
  ],
];

/** The flows of MedMij and the types of module as they usually go. */
const honestFlows = [...flows, ...moduleTypes].map((scenario) => [scenario, { scenario }] as const);

/** Stories in which something is altered on its way, with and without the check that refuses it. */
const altered = checkStories.flatMap(({ check, story }) => [
  [`${check} refuses`, { ...story, on: [check] }] as const,
  [`without ${check}`, { ...story, off: [...(story.off ?? []), check] }] as const,
]);

/** Decisions of the preparation and the launch, and settings that lead to other messages, for the other options. */
const variants: Readonly<Record<string, Omit<Variation, "scenario">>> = {
  default: {},
  "four hours before": { person: "mallory", settings: { elapsed: "4h" } },
  "in a frame": { settings: { window: "iframe" } },
  "in an app": { settings: { "pgo-client": "app", window: "new-tab", "module-consent": "ask" } },
  "by post": { settings: { "launch-method": "post", "task-update": "fhirpath-patch", "module-consent": "none" } },
  "every token": { settings: { "module-refresh": "yes", "id-token": "yes", "time-in-module": "20m", starts: "2" } },
  refreshed: { settings: { "long-term-consent": "yes", elapsed: "20m", "id-token": "yes" } },
  "everything on": { on: hardenings },
  "everything off": { off: catalogue.checks.map(({ id }) => id) },
};

const ofOtherOptions = catalogue.scenarios
  .filter(({ id }) => id.startsWith("launch-") && id !== "launch-3a")
  .flatMap(({ id: scenario }) =>
    Object.entries(variants).map(([name, story]) => [`${scenario} ${name}`, { ...story, scenario }] as const),
  );

/** One story for each check of the other options in which something is altered and that check refuses it. */
const alteredOptions = new Map(
  optionRows.map(({ check, story }) => [`${story.scenario} ${check} refuses`, { ...story, on: [check] }] as const),
);

/** Every story of the tests by name: honest ones, refused ones, altered ones. */
const allStories: readonly (readonly [string, Variation])[] = [
  ...single,
  ...honestFlows,
  ...altered,
  ...ofOtherOptions,
  ...alteredOptions,
];

let recordings: Promise<readonly (readonly [string, Recording])[]> | undefined;

/** All of them, run once for each worker of the tests. */
export function allRecordings(): Promise<readonly (readonly [string, Recording])[]> {
  recordings ??= (async () => {
    const found: (readonly [string, Recording])[] = [];
    for (const [name, story] of allStories) found.push([name, await runVariation(story)]);
    return found;
  })();
  return recordings;
}
