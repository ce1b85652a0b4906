import { beforeAll, describe, expect, test } from "vitest";
import { allRecordings } from "./all-stories.fixture.ts";
import { en } from "./i18n/en.ts";
import { nl } from "./i18n/nl.ts";
import { sources } from "./i18n/sources.ts";
import { catalogue, type StoryInput, simulate } from "./library.ts";
import { StoryError } from "./simulation/errors.ts";
import type { Recording } from "./simulation/recording.ts";

let recordings: readonly Recording[] = [];
beforeAll(async () => {
  recordings = [...(await allRecordings()).map(([, recording]) => recording), ...(await optionRecordings())];
}, 120_000);

/** Every other scenario as it is, with each value of each of its settings, without its checks, and with every hardening. */
async function optionRecordings(): Promise<readonly Recording[]> {
  const stories = catalogue.scenarios
    .filter(({ id }) => id !== "launch-3a")
    .flatMap(({ id: scenario, settings, checks }) => [
      { scenario },
      ...catalogue.settings
        .filter(({ id }) => id in settings)
        .flatMap(({ id, values }) => values.map((value) => ({ scenario, settings: { [id]: value } }))),
      { scenario, off: checks },
      { scenario, on: ids(catalogue.checks.filter(({ id, status }) => status === "H" && checks.includes(id))) },
    ]);
  const found: Recording[] = [];
  for (const story of stories) found.push(await simulate(story));
  for (const story of functionStories()) found.push(...(await whereOffered(story)));
  return found;
}

/** Every function of MedMij (no module takes part) for each person, and with each choice of each decision. */
function functionStories(): readonly StoryInput[] {
  return catalogue.scenarios
    .filter(({ participants }) => !participants.some(({ id }) => id === "module"))
    .flatMap(({ id: scenario, decisions }) => [
      ...catalogue.persons.map(({ id: person }) => ({ scenario, person })),
      ...catalogue.decisions
        .filter(({ id }) => decisions.includes(id) && !id.endsWith("-login") && !id.startsWith("digid-"))
        .flatMap(({ id, choices }) => choices.map((choice) => ({ scenario, decisions: [{ id, choice }] }))),
    ]);
}

/** The recording; none where the page of this scenario does not offer the choice. */
async function whereOffered(story: StoryInput): Promise<readonly Recording[]> {
  try {
    return [await simulate(story)];
  } catch (error) {
    if (error instanceof StoryError) return [];
    throw error;
  }
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const missing = (wanted: Iterable<string>, texts: object) => [...new Set(wanted)].filter((id) => !(id in texts)).sort();

describe.each([
  ["English", en],
  ["Dutch", nl],
])("%s", (_, texts) => {
  test("explains everything of the catalogue", () => {
    expect({
      scenarios: missing(ids(catalogue.scenarios), texts.scenarios),
      settings: missing(ids(catalogue.settings), texts.settings),
      persons: missing(ids(catalogue.persons), texts.persons),
      decisions: missing(ids(catalogue.decisions), texts.decisions),
      checks: missing(ids(catalogue.checks), texts.checks),
      lifetimes: missing(ids(catalogue.lifetimes), texts.lifetimes),
      modes: missing(ids(catalogue.checks.filter(({ modes }) => modes.length > 0)), texts.modes),
      participants: missing(
        ids(catalogue.scenarios.flatMap(({ participants }) => participants)),
        texts.participants.koppelmij,
      ),
    }).toEqual({
      scenarios: [],
      settings: [],
      persons: [],
      decisions: [],
      checks: [],
      lifetimes: [],
      modes: [],
      participants: [],
    });
  });

  test("labels every value of every choice", () => {
    const settings: Readonly<Record<string, { readonly values: object }>> = texts.settings;
    const decisions: Readonly<Record<string, { readonly choices: object }>> = texts.decisions;
    const modes: Readonly<Record<string, object>> = texts.modes;
    const persons = ids(catalogue.persons);
    expect([
      ...catalogue.settings
        .filter(({ kind }) => kind === "choice")
        .flatMap(({ id, values }) => missing(values, settings[id]?.values ?? {}).map((value) => `${id}=${value}`)),
      ...catalogue.decisions.flatMap(({ id, choices }) =>
        missing(
          choices.filter((choice) => !persons.includes(choice)),
          decisions[id]?.choices ?? {},
        ).map((choice) => `${id}: ${choice}`),
      ),
      ...catalogue.checks.flatMap(({ id, modes: readings }) =>
        missing(readings, modes[id] ?? {}).map((mode) => `${id}: ${mode}`),
      ),
    ]).toEqual([]);
  });

  test("explains everything that occurs in a run", () => {
    const all = <Each>(pick: (recording: Recording) => readonly Each[]) => recordings.flatMap(pick);
    const pagesOf = ({ messages }: Recording) => messages.flatMap(({ page }) => page ?? []);
    expect({
      messages: missing(
        all(({ messages }) => messages.map(({ type }) => type)),
        texts.messages,
      ),
      phases: missing(
        all(({ messages }) => messages.map(({ phase }) => phase)),
        texts.phases,
      ),
      pages: missing(all(pagesOf), texts.pages),
      tokens: missing(
        all(({ tokens }) => tokens.map(({ kind }) => kind)),
        texts.tokenKinds,
      ),
      logs: missing(
        all(({ logs }) => logs.map(({ event }) => event)),
        texts.logEvents,
      ),
      checks: missing(
        all(({ checks }) => checks.map(({ id }) => id)),
        texts.checks,
      ),
      errors: missing(
        all(({ outcome }) => (outcome.error === undefined ? [] : [outcome.error])),
        texts.errors,
      ),
      participants: [texts.participants.koppelmij, texts.participants.medmij2, texts.participants.medmij1].flatMap(
        (names) =>
          missing(
            // A party outside the cast is called by its host.
            all(({ participants }) => ids(participants).filter((id) => !id.includes("."))),
            names,
          ),
      ),
    }).toEqual({
      messages: [],
      phases: [],
      pages: [],
      tokens: [],
      logs: [],
      checks: [],
      errors: [],
      participants: [],
    });
  });
});

test("every check names a source", () => {
  expect(missing(ids(catalogue.checks), sources.checks)).toEqual([]);
});
