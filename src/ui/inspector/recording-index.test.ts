import { expect, test } from "vitest";
import type { RecordedMessage, RecordedState, RecordedToken, Recording } from "../../simulation/recording.ts";
import { indexOf, stateAt, stateBefore } from "./recording-index.ts";

const message = (n: number, from: string, to: string, more: Partial<RecordedMessage> = {}): RecordedMessage => ({
  n,
  phase: "login",
  type: "pgo-login",
  from,
  to,
  channel: "front",
  kind: "request",
  label: "",
  time: "",
  ...more,
});
const state = (after: number, actor: string, value: string): RecordedState => ({
  after,
  party: actor.split("/")[0] ?? actor,
  actor,
  value,
  context: {},
});
const token = (id: string, messages: readonly number[], seenBy: readonly string[] = []): RecordedToken => ({
  id,
  kind: "state",
  format: "opaque",
  value: id,
  issuer: "pgo",
  seenBy,
  messages,
});

const messages = [
  message(1, "pgo", "browser"),
  message(2, "browser", "dva", { observedBy: ["attacker"] }),
  message(3, "dva", "browser", { heldBack: true, kind: "response", answers: 2 }),
];
const states = [
  state(0, "pgo", "open"),
  state(2, "pgo/session-1", "active"),
  state(2, "pgo", "busy"),
  state(3, "pgo", "open"),
];
const late = token("late", [3]);
const early = token("early", [1, 2], ["attacker"]);
const elsewhere = token("elsewhere", [2]);
const recording = {
  participants: [],
  messages,
  states,
  tokens: [late, early, elsewhere],
  checks: [],
  logs: [],
} as unknown as Recording;
const index = indexOf(recording);

test("one recording has one index", () => {
  expect(indexOf(recording)).toBe(index);
});

test("who sends or receives a message knows its tokens, who observes it those that were seen; a message held back tells its receiver nothing", () => {
  expect(Object.fromEntries(index.knowledgeOf)).toEqual({
    pgo: [{ token: early, since: 1 }],
    browser: [
      { token: early, since: 1 },
      { token: elsewhere, since: 2 },
    ],
    dva: [
      { token: early, since: 2 },
      { token: elsewhere, since: 2 },
      { token: late, since: 3 },
    ],
    attacker: [{ token: early, since: 2 }],
  });
});

test("a state lasts until the next one of the same actor", () => {
  const values = [0, 1, 2, 3, 9].map((n) => [stateAt(index, "pgo", n)?.value, stateBefore(index, "pgo", n)?.value]);
  expect(values).toEqual([
    ["open", undefined],
    ["open", "open"],
    ["busy", "open"],
    ["open", "busy"],
    ["open", "open"],
  ]);
  expect(stateAt(index, "pgo/session-1", 1)).toBeUndefined();
});

test("a party comes before its sessions", () => {
  expect(Object.fromEntries(index.actorsOf)).toEqual({ pgo: ["pgo", "pgo/session-1"] });
});

test("tokens and answers are found by message", () => {
  expect([...index.tokensOf]).toEqual([
    [1, [early]],
    [2, [early, elsewhere]],
    [3, [late]],
  ]);
  expect([...index.responseTo]).toEqual([[2, messages[2]]]);
});
