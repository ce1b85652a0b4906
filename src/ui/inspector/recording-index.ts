import type {
  RecordedCheck,
  RecordedMessage,
  RecordedState,
  RecordedToken,
  Recording,
} from "../../simulation/recording.ts";

/** A token that a participant has seen, and the message in which it saw it first. */
export interface KnownToken {
  readonly token: RecordedToken;
  readonly since: number;
}

/** Everything that a panel looks up by message, actor or participant. Built once per recording. */
export interface RecordingIndex {
  readonly messageOf: ReadonlyMap<number, RecordedMessage>;
  /** The response that answers a request. */
  readonly responseTo: ReadonlyMap<number, RecordedMessage>;
  readonly checksAfter: ReadonlyMap<number, readonly RecordedCheck[]>;
  /** In the order in which the tokens first travelled. */
  readonly tokensOf: ReadonlyMap<number, readonly RecordedToken[]>;
  /** The snapshots of one actor, in order. */
  readonly statesOfActor: ReadonlyMap<string, readonly RecordedState[]>;
  /** The actors of one participant: itself first, then its sessions in order of appearance. */
  readonly actorsOf: ReadonlyMap<string, readonly string[]>;
  /** What each participant comes to know, in order of the message that told it. */
  readonly knowledgeOf: ReadonlyMap<string, readonly KnownToken[]>;
}

const cache = new WeakMap<Recording, RecordingIndex>();

/** The index of a recording; the same recording gives the same object. */
export function indexOf(recording: Recording): RecordingIndex {
  const known = cache.get(recording);
  if (known !== undefined) return known;
  const index = build(recording);
  cache.set(recording, index);
  return index;
}

/** The last snapshot at or before message n, or undefined where the actor does not exist yet. */
export function stateAt(index: RecordingIndex, actor: string, n: number): RecordedState | undefined {
  return lastUpTo(index.statesOfActor.get(actor) ?? [], n);
}

/** The last snapshot before message n. */
export function stateBefore(index: RecordingIndex, actor: string, n: number): RecordedState | undefined {
  return lastUpTo(index.statesOfActor.get(actor) ?? [], n - 1);
}

function build(recording: Recording): RecordingIndex {
  const tokens = recording.tokens.map((token) => ({ token, messages: [...token.messages].sort((a, b) => a - b) }));
  tokens.sort((a, b) => (a.messages[0] ?? 0) - (b.messages[0] ?? 0));
  const messageOf = new Map(recording.messages.map((message) => [message.n, message]));
  return {
    messageOf,
    responseTo: new Map(
      recording.messages.flatMap((message) => (message.answers === undefined ? [] : [[message.answers, message]])),
    ),
    checksAfter: grouped(recording.checks, (check) => check.after),
    tokensOf: tokensByMessage(tokens),
    statesOfActor: grouped(
      [...recording.states].sort((a, b) => a.after - b.after),
      (state) => state.actor,
    ),
    actorsOf: actorsByParty(recording),
    knowledgeOf: knowledge(recording, tokens, messageOf),
  };
}

function actorsByParty(recording: Recording): ReadonlyMap<string, readonly string[]> {
  const actors = new Map<string, string[]>();
  for (const { party, actor } of recording.states) {
    const list = actors.get(party) ?? [];
    if (!list.includes(actor)) list.push(actor);
    actors.set(party, list);
  }
  for (const [party, list] of actors) list.sort((a, b) => Number(b === party) - Number(a === party));
  return actors;
}

function tokensByMessage(
  tokens: readonly { readonly token: RecordedToken; readonly messages: readonly number[] }[],
): ReadonlyMap<number, readonly RecordedToken[]> {
  const carried = tokens.flatMap(({ token, messages }) => messages.map((n) => ({ n, token })));
  return new Map([...grouped(carried, ({ n }) => n)].map(([n, list]) => [n, list.map(({ token }) => token)]));
}

/**
 * The sender knows what it sends; the receiver knows it unless the message was held back. Who watches knows what it saw of a
 * message, which need not be all of it. What comes to one of the attacker's parties is known to the attacker.
 */
function knowledge(
  { participants }: Recording,
  tokens: readonly { readonly token: RecordedToken; readonly messages: readonly number[] }[],
  messageOf: ReadonlyMap<number, RecordedMessage>,
): ReadonlyMap<string, readonly KnownToken[]> {
  const known = new Map<string, KnownToken[]>();
  const own = participants.filter(({ domain }) => domain === "attacker").map(({ id }) => id);
  const isOwn = (id: string): boolean => own.includes(id);
  for (const { token, messages } of tokens) {
    const seen = new Set<string>();
    for (const n of messages) {
      const message = messageOf.get(n);
      if (message === undefined) continue;
      const readers = message.heldBack === true ? [message.from] : [message.from, message.to];
      const watchers = [...(message.observedBy ?? []), ...(readers.some(isOwn) ? own : [])];
      for (const reader of [...readers, ...watchers.filter((id) => token.seenBy.includes(id))]) {
        if (seen.has(reader)) continue;
        seen.add(reader);
        known.set(reader, [...(known.get(reader) ?? []), { token, since: n }]);
      }
    }
  }
  for (const list of known.values()) list.sort((a, b) => a.since - b.since);
  return known;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function lastUpTo(states: readonly RecordedState[], n: number): RecordedState | undefined {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((states[middle]?.after ?? Number.POSITIVE_INFINITY) <= n) low = middle + 1;
    else high = middle;
  }
  return states[low - 1];
}
