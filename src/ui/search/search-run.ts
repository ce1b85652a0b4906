import type { Recording } from "../../simulation/recording.ts";
import { decodeJwt } from "../inspector/decode-jwt.ts";
import { partsOf, textOf } from "../inspector/message-parts.ts";
import { tokensIn } from "../inspector/message-tokens.ts";
import { indexOf } from "../inspector/recording-index.ts";

/** What a result is found in. */
export type FoundKind = "message" | "query" | "header" | "body" | "claim" | "check" | "log" | "token";

/** One thing in the run that can be found, and the step that it leads to. */
export interface Findable {
  readonly n: number;
  readonly kind: FoundKind;
  /** What it is called. */
  readonly title: string;
  /** What it says. */
  readonly text: string;
}

/** The words of the page, so that what people read can be found too. */
export interface SearchWords {
  readonly message: (message: Recording["messages"][number]) => string;
  readonly check: (id: string) => string;
  readonly token: (kind: string) => string;
  readonly found: (expected: string, actual: string) => string;
}

/** Everything in a run that can be found, in the order of the run: messages with all their parts, decoded claims, checks, logs, tokens. */
export function findablesOf(recording: Recording, words: SearchWords): readonly Findable[] {
  const index = indexOf(recording);
  const found: Findable[] = recording.messages.flatMap((message) => {
    const { n } = message;
    const tokens = tokensIn(index, message);
    const parts = partsOf(message, []).map(({ group, name, value }): Findable => {
      const kind = group === "location" ? "query" : group;
      return { n, kind, title: name, text: value };
    });
    const claims = tokens.flatMap(({ value, format }) => (format === "jwt" ? claimsOf(n, value) : []));
    const body: readonly Findable[] =
      message.body === undefined || message.body === ""
        ? []
        : [{ n, kind: "body", title: message.type, text: message.body }];
    const target = `${message.label} ${message.url ?? ""} ${message.status ?? ""} ${message.type}`;
    return [{ n, kind: "message", title: words.message(message), text: target }, ...parts, ...claims, ...body];
  });
  for (const { after, id, expected, actual, clause } of recording.checks) {
    const text = [id, words.found(expected ?? "–", actual ?? "–"), clause].join(" · ");
    found.push({ n: after, kind: "check", title: words.check(id), text });
  }
  for (const { after, party, event, correlationId } of recording.logs)
    found.push({ n: after, kind: "log", title: event, text: `${party} ${correlationId ?? ""}` });
  for (const { id, kind, value, issuer, messages } of recording.tokens)
    found.push({ n: messages[0] ?? 0, kind: "token", title: `${words.token(kind)} ${id}`, text: `${value} ${issuer}` });
  return found.sort((one, other) => one.n - other.n);
}

function claimsOf(n: number, jwt: string): readonly Findable[] {
  const claims = decodeJwt(jwt).payload ?? {};
  return Object.entries(claims).map(([title, value]) => ({ n, kind: "claim", title, text: textOf(value) }));
}

/** Those that hold every word of the query, in any case; names come before contents. */
export function search(findables: readonly Findable[], query: string): readonly Findable[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = findables.flatMap((findable) => {
    const title = findable.title.toLowerCase();
    const all = `${title} ${findable.text.toLowerCase()}`;
    if (!words.every((word) => all.includes(word))) return [];
    return [{ findable, inTitle: words.every((word) => title.includes(word)) }];
  });
  return [...hits.filter(({ inTitle }) => inTitle), ...hits.filter(({ inTitle }) => !inTitle)].map(
    ({ findable }) => findable,
  );
}

/** The piece of a text around the first word of the query, split where words of the query begin and end. */
export function excerpt(text: string, query: string, length = 120): readonly { text: string; hit: boolean }[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const lower = text.toLowerCase();
  const first = Math.min(...words.map((word) => lower.indexOf(word)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - Math.floor(length / 3)) : 0;
  const piece = `${from > 0 ? "…" : ""}${text.slice(from, from + length)}${from + length < text.length ? "…" : ""}`;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  if (pattern === "") return [{ text: piece, hit: false }];
  return piece
    .split(new RegExp(`(${pattern})`, "gi"))
    .map((part, at) => ({ text: part, hit: at % 2 === 1 }))
    .filter((part) => part.text !== "");
}
