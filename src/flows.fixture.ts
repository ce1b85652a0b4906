import { catalogue, type StoryInput, simulate } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";
import { type AlterationByType, messagesOf } from "./story.fixture.ts";

/** The functions of MedMij, as scenarios. */
export const flows = [
  "authorise",
  "authorise-long-term",
  "collect",
  "collect-tasks",
  "subscribe",
  "end-subscription",
  "withdraw-consent",
] as const;

/** The five types of module, as scenarios. */
export const moduleTypes = ["module-l", "module-tl", "module-s", "module-ps", "module-t"] as const;

export type FlowStory = Omit<StoryInput, "alter"> & { readonly alter?: readonly AlterationByType[] };

/** Runs a story whose alterations name their message by type, so that no test knows a message number. */
export async function runFlow({ alter = [], ...story }: FlowStory): Promise<Recording> {
  if (alter.length === 0) return simulate(story);
  const honest = await simulate(story);
  const found = [];
  for (const { type, nth = 1, part, value } of alter) {
    const message = messagesOf(honest, type)[nth - 1]?.n;
    if (message === undefined) throw new Error(`${story.scenario} has no message ${type}.`);
    found.push({ message, part, value: typeof value === "string" ? value : await value(honest) });
  }
  return simulate({ ...story, alter: found });
}

const durations = ["0s", "20m", "200d"];

/** Every setting of a scenario with its values; of a duration three that matter. */
function settingsOf(scenario: string): readonly { readonly id: string; readonly values: readonly string[] }[] {
  const known = catalogue.scenarios.find(({ id }) => id === scenario);
  return Object.keys(known?.settings ?? {}).map((id) => {
    const found = catalogue.settings.find((setting) => setting.id === id);
    return { id, values: found?.kind === "duration" ? durations : (found?.values ?? []) };
  });
}

/** Every value of every setting, and every pair of values of two settings. */
export function settingPairs(scenario: string): readonly Readonly<Record<string, string>>[] {
  const all = settingsOf(scenario);
  const singles = all.flatMap(({ id, values }) => values.map((value) => ({ [id]: value })));
  const pairs = all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => a.values.flatMap((x) => b.values.map((y) => ({ [a.id]: x, [b.id]: y })))),
  );
  return [{}, ...singles, ...pairs];
}

/** One line a message, without what passes between Person and browser. */
export function linesOf({ messages }: Recording): readonly string[] {
  return messages
    .filter(({ channel, type }) => channel !== "local" || type === "pgo-notifies")
    .map(({ phase, from, to, type, label }) => `${phase} ${from} → ${to} ${type}: ${label}`);
}

/** The kinds of messages of the last phases, in short. */
export function typesOf({ messages }: Recording, from: string): readonly string[] {
  const first = messages.findIndex(({ type }) => type === from);
  return messages.slice(first).flatMap(({ type, channel }) => (channel === "local" ? [] : [type]));
}
