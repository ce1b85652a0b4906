import { type Header, type HttpRequest, type HttpResponse, headerOf } from "../protocol/http.ts";
import type { Watch } from "./adversary.ts";
import { toIso } from "./clock.ts";
import type { Minted } from "./ports.ts";
import type { RecordedCheck, RecordedLog, RecordedMessage, RecordedToken } from "./recording.ts";

/** Collects what happened, in the shape of the contract. */
export interface Recorder {
  readonly messages: RecordedMessage[];
  readonly checks: RecordedCheck[];
  readonly logs: RecordedLog[];
  readonly owners: Record<string, string>;
  /** Resource or record to the resource whose owner it shares. */
  readonly ownedAs: Record<string, string>;
  /** Checks whose switch a party looked at besides running them: for these, off can change more than a refusal. */
  readonly consulted: Set<string>;
  /** Public keys by issuer, of tokens whose issuer publishes them nowhere else. */
  readonly keys: Record<string, Readonly<Record<string, unknown>>>;
  mint(party: string, token: Minted): void;
  /** All tokens with the messages that carry them and the participants that saw them; an observer only if it knows the value. */
  tokens(watch?: Pick<Watch, "id" | "knowledge">): readonly RecordedToken[];
}

/** An empty recorder. */
export function createRecorder(): Recorder {
  const minted: (Minted & { readonly party: string })[] = [];
  const known = new Set<string>();
  const messages: RecordedMessage[] = [];
  const keys: Record<string, Readonly<Record<string, unknown>>> = {};
  return {
    messages,
    checks: [],
    logs: [],
    owners: {},
    ownedAs: {},
    consulted: new Set(),
    keys,
    mint(party, token) {
      if (token.key !== undefined && token.issuer !== undefined) keys[token.issuer] = token.key;
      if (known.has(token.value)) return;
      known.add(token.value);
      minted.push({ ...token, party });
    },
    tokens: (watch) => {
      const carried = findCarriers(messages, known);
      const serials = new Map<string, number>();
      return minted.map((token) => {
        const recorded = toRecorded(token, carried.get(token.value) ?? [], messages, serials);
        const isKnown = watch?.knowledge.knows(token.value) === true && !recorded.seenBy.includes(watch.id);
        return isKnown ? { ...recorded, seenBy: [...recorded.seenBy, watch.id] } : recorded;
      });
    },
  };
}

function toRecorded(
  token: Minted & { readonly party: string },
  carriers: readonly number[],
  messages: readonly RecordedMessage[],
  serials: Map<string, number>,
): RecordedToken {
  const serial = (serials.get(token.kind) ?? 0) + 1;
  serials.set(token.kind, serial);
  const seenBy = new Set([token.party]);
  for (const n of carriers) {
    const message = messages[n - 1];
    if (message === undefined) continue;
    seenBy.add(message.from);
    if (message.heldBack !== true) seenBy.add(message.to);
  }
  return {
    id: `${token.kind}-${serial}`,
    kind: token.kind,
    format: token.claims === undefined ? "opaque" : "jwt",
    value: token.value,
    issuer: token.issuer ?? token.party,
    ...(token.claims === undefined ? {} : { claims: token.claims }),
    ...(token.expires === undefined ? {} : { expires: toIso(token.expires) }),
    seenBy: [...seenBy],
    messages: carriers,
  };
}

const words = /[A-Za-z0-9._~:-]{8,}/g;

/** Cuts each message into words once and looks them up, instead of searching every token in every message. */
function findCarriers(
  messages: readonly RecordedMessage[],
  values: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const carriers = new Map<string, number[]>();
  for (const message of messages) {
    for (const word of new Set(messageText(message).match(words))) {
      if (!values.has(word)) continue;
      const list = carriers.get(word);
      if (list === undefined) carriers.set(word, [message.n]);
      else list.push(message.n);
    }
  }
  return carriers;
}

function messageText(message: RecordedMessage): string {
  const parts = [decodeText(message.url ?? ""), decodeText(message.body ?? "")];
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const text = typeof value === "string" ? value : value.join(" ");
    parts.push(name === "authorization" ? basicText(text) : decodeText(text));
  }
  return parts.join(" ");
}

function decodeText(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function basicText(text: string): string {
  if (!text.startsWith("Basic ")) return text;
  try {
    // The colon between id and secret would make one word of both.
    return decodeText(atob(text.slice(6)).replace(":", " "));
  } catch {
    return text;
  }
}

/** Headers as the contract has them: lower-case names in order, a list where a name is repeated. */
export function recordHeaders(headers: readonly Header[]): Record<string, string | readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const values = grouped.get(key);
    if (values === undefined) grouped.set(key, [value]);
    else values.push(value);
  }
  const names = [...grouped.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const values = grouped.get(name) ?? [];
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** The id of the page that a response carries. */
export function pageIdOf(message: HttpRequest | HttpResponse): string | undefined {
  if (!headerOf(message, "Content-Type")?.startsWith("text/html")) return undefined;
  return /<main data-page="([a-z-]+)"/.exec(message.body ?? "")?.[1];
}
