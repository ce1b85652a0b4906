import type { Recording, Run } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";

/** Everything in a recording that the fingerprint covers. */
export type Judged = Omit<Recording, "fingerprint">;

/**
 * The same recording with the keys of every object in the order of the contract, and the keys of every dictionary
 * in alphabetical order, so that `JSON.stringify` prints the same bytes wherever it was made.
 * Plain data inside (claims, contexts, public keys) keeps the order in which the parties wrote it.
 */
export function orderRecording(judged: Judged): Judged {
  return {
    story: orderStory(judged.story),
    outcome: pick(judged.outcome, ["status", "party", "check", "error", "page", "decision"]),
    participants: judged.participants.map((each) => pick(each, ["id", "label", "domain", "person"])),
    messages: judged.messages.map((each) => pick(each, messageKeys)),
    checks: judged.checks.map((each) =>
      pick(each, ["after", "party", "id", "result", "expected", "actual", "status", "clause"]),
    ),
    tokens: judged.tokens.map((each) =>
      pick(each, ["id", "kind", "format", "value", "issuer", "claims", "expires", "seenBy", "messages"]),
    ),
    states: judged.states.map((each) => pick(each, ["after", "party", "actor", "value", "context"])),
    logs: judged.logs.map((each) => pick(each, ["after", "party", "event", "correlationId"])),
    owners: sortKeys(judged.owners),
    goals: judged.goals.map((each) => pick(each, ["id", "reached", "evidence"])),
    metrics: judged.metrics,
    jwks: sortKeys(judged.jwks),
  };
}

const messageKeys = [
  "n",
  "phase",
  "type",
  "from",
  "to",
  "channel",
  "kind",
  "label",
  "time",
  "answers",
  "cause",
  "method",
  "url",
  "status",
  "headers",
  "body",
  "page",
  "decision",
  "by",
  "observedBy",
  "heldBack",
  "altered",
  "alteredFrom",
] as const satisfies readonly (keyof Run["messages"][number])[];

function orderStory(story: Story): Story {
  return {
    scenario: story.scenario,
    settings: sortKeys(story.settings),
    person: story.person,
    seed: story.seed,
    pause: story.pause,
    attack: story.attack,
    capabilities: story.capabilities,
    on: story.on,
    off: story.off,
    modes: sortKeys(story.modes),
    alter: story.alter.map((each) => pick(each, ["message", "part", "value"])),
    decisions: story.decisions.map((each) => pick(each, ["id", "choice"])),
  };
}

/** These keys in this order; a key whose value is undefined is left out. */
function pick<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Value {
  const picked: Partial<Value> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked as Value;
}

/** Plain code point order: a locale would sort differently per machine. */
function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
