import { toBase64url } from "../protocol/encoding.ts";
import { deriveKey } from "../protocol/keys.ts";
import { uuidFrom } from "../protocol/medmij-ids.ts";
import type { Watch } from "./adversary.ts";
import type { Check, Compared, Verdict } from "./check.ts";
import type { Clock } from "./clock.ts";
import type { Decisions } from "./decisions.ts";
import type { Party } from "./party.ts";
import type { Ports } from "./ports.ts";
import type { Randomness } from "./random.ts";
import type { Recorder } from "./recorder.ts";
import type { Story } from "./story.ts";
import type { Timers } from "./timers.ts";
import type { Wire } from "./wire.ts";

/** The message that is being handled and the phase it belongs to; no cause where time passed by itself. */
export interface Moment {
  n: number;
  phase: string;
  cause: number | undefined;
  /** Whether an attacker is preparing: then every phase is `setup`. */
  isSetup: boolean;
}

/** What all parties of a world share behind their ports. */
export interface Shared {
  readonly story: Story;
  readonly clock: Clock;
  readonly wire: Wire;
  readonly recorder: Recorder;
  readonly decisions: Decisions;
  readonly randomness: Randomness;
  readonly effects: (() => Promise<void>)[];
  readonly moment: Moment;
  readonly timers: Timers;
  readonly persons: readonly string[];
  readonly watch: Watch | undefined;
}

/** The ports of one party. Everything it sends carries the message that is being handled as cause. */
export function createPorts(party: Party, shared: Shared): Ports {
  const { story, clock, wire, recorder, randomness, moment, watch } = shared;
  const serials = new Map<string, number>();
  const names = new Map<string, string>();
  const sent = () => ({ cause: moment.cause, phase: moment.phase });
  const isOn = (check: Check<never>) =>
    check.status === "H" ? story.on.includes(check.id) : !story.off.includes(check.id);
  return {
    party: party.id,
    settings: story.settings,
    persons: shared.persons,
    now: clock.now,
    random: (purpose, bytes = 16) => {
      const value = toBase64url(randomness.bytes(party.id, purpose, bytes));
      if (watch?.isMember(party.id)) watch.knowledge.add(value);
      return value;
    },
    named: (name) => {
      const value = names.get(name) ?? toBase64url(randomness.bytes(party.id, name, 32));
      names.set(name, value);
      if (watch?.isMember(party.id)) watch.knowledge.add(value);
      return value;
    },
    derived: (value) => {
      if (watch?.isMember(party.id)) watch.knowledge.add(value);
      return value;
    },
    uuid: (purpose) => uuidFrom(randomness.bytes(party.id, purpose, 16)),
    serial: (series) => {
      const next = (serials.get(series) ?? 0) + 1;
      serials.set(series, next);
      return next;
    },
    isOn: (check) => {
      recorder.consulted.add(check.id);
      return isOn(check);
    },
    isHardened: (check) => {
      recorder.consulted.add(check);
      return story.on.includes(check);
    },
    check: (row, facts) => runRow(row as readonly Check<never>[], facts as never, party.id, shared, isOn),
    key: (purpose) => deriveKey(story.seed, purpose === undefined ? party.id : `${party.id}/${purpose}`),
    keysOf: async (owner) => [(await deriveKey(story.seed, owner)).publicKey],
    mint: (token) => {
      recorder.mint(party.id, token);
      if (watch?.isMember(party.id)) watch.knowledge.add(token.value);
    },
    log: (event, correlationId) => {
      const entry = { after: moment.n, party: party.id, event };
      recorder.logs.push(correlationId === undefined ? entry : { ...entry, correlationId });
    },
    phase: (id) => {
      moment.phase = moment.isSetup ? "setup" : id;
    },
    send: (request, onResponse) => {
      wire.request(party.id, request, sent(), onResponse);
    },
    respond: (exchange, response, type) => wire.respond(exchange, response, type, sent()),
    act: (action) => wire.act(party.id, action, sent()),
    decide: async (question) => {
      const choice = shared.decisions.answer(question, party.id, clock.advance);
      clock.advance(question.takes);
      return choice;
    },
    wait: clock.advance,
    wakeAfter: (milliseconds, wake) => shared.timers.set(clock.now() + milliseconds, wake),
    enqueue: (effect) => {
      shared.effects.push(effect);
    },
    own: (resource, person) => {
      recorder.owners[resource] = person;
    },
    ownAs: (resource, other) => {
      recorder.ownedAs[resource] = other;
    },
  };
}

async function runRow(
  row: readonly Check<never>[],
  facts: never,
  party: string,
  { story, recorder, moment }: Shared,
  isOn: (check: Check<never>) => boolean,
): Promise<Verdict> {
  for (const check of row) {
    const { id, status, clause } = check;
    const after = moment.n;
    if (!isOn(check)) {
      recorder.checks.push({ after, party, id, result: "off", status, clause });
      continue;
    }
    const mode = story.modes[id] ?? check.modes?.[0] ?? "";
    const { passed, expected, actual }: Compared = await check.compare(facts, mode);
    recorder.checks.push({ after, party, id, result: passed ? "passed" : "failed", expected, actual, status, clause });
    if (!passed) return { refusal: { ...check.refusal, check: id, clause } };
  }
  return { refusal: null };
}
