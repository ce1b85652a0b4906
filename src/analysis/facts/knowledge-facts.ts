import type { RecordedMessage, RecordedToken } from "../../simulation/recording.ts";
import { countedMessages } from "../counted-messages.ts";
import { holdersOf } from "../origin/holders.ts";
import type { Trace } from "../trace.ts";
import { countOf, type Evidence, type Fact, longestOf } from "./fact.ts";

/** Tokens that open something for whoever holds them. */
const access: ReadonlySet<string> = new Set([
  "access-token",
  "refresh-token",
  "delegation-token",
  "temporary-token",
  "launch-token",
  "launch-code",
]);

/** Fields of a token or an answer that say whose it is. */
const subjects = ["sub", "patient", "fhirUser"] as const;

/** Whether the DVA knows the Person anew at the launch, what PGO and module learn, and who keeps which access. */
export function knowledgeFacts(trace: Trace) {
  return {
    identifiedAtLaunch: identifiedAtLaunch(trace),
    pgoTokens: tokensOf(trace, "pgo"),
    pgoSubjects: subjectsOf(trace, "pgo"),
    moduleTokens: tokensOf(trace, "module"),
    moduleSubjects: subjectsOf(trace, "module"),
    longestHeld: longestHeld(trace),
  } satisfies Record<string, Fact>;
}

/** The assertions of DigiD that reached the DVA after the first start. */
function identifiedAtLaunch(trace: Trace): Fact {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  return countOf(
    trace.run.tokens
      .filter(({ kind }) => kind === "digid-assertion")
      .flatMap(({ messages }) => messages.map(trace.message).find((each) => each?.to === "dva") ?? [])
      .filter(({ n }) => n > start)
      .map(({ n }) => ({ n })),
  );
}

/** The kinds of tokens that others made and this party received, each where it first did. */
function tokensOf({ run, message }: Trace, party: string): Fact {
  const first = new Map<string, Evidence>();
  for (const { kind, messages } of run.tokens) {
    if (kind === "cookie" || kind === "state" || message(messages[0] ?? 0)?.from === party) continue;
    const got = messages.map(message).find((each) => each?.to === party);
    if (got !== undefined && !first.has(kind)) first.set(kind, { n: got.n, what: kind });
  }
  return countOf([...first.values()]);
}

/** The ways in which this party is told whose data it is about, each where it first is. */
function subjectsOf({ run }: Trace, party: string): Fact {
  const first = new Map<string, Evidence>();
  for (const each of run.messages.filter(({ to, kind }) => to === party && kind === "response")) {
    for (const fields of [bodyOf(each), ...claimsIn(run.tokens, each)]) {
      for (const name of subjects) {
        const value = fields[name];
        const what = `${name}=${String(value)}`;
        if (typeof value === "string" && !first.has(what)) first.set(what, { n: each.n, what });
      }
    }
  }
  return countOf([...first.values()]);
}

function claimsIn(tokens: readonly RecordedToken[], { n }: RecordedMessage) {
  return tokens.flatMap(({ claims, messages }) => (claims !== undefined && messages.includes(n) ? [claims] : []));
}

function bodyOf({ headers, body }: RecordedMessage): Readonly<Record<string, unknown>> {
  const mediaType = headers?.["content-type"];
  const isJson = typeof mediaType === "string" && mediaType.startsWith("application/json");
  return isJson && body !== undefined ? (JSON.parse(body) as Record<string, unknown>) : {};
}

/** How long each party other than its maker kept a token in its memory; what it still had at the end counts up to there. */
function longestHeld(trace: Trace): Fact {
  const { run, message } = trace;
  const end = run.messages.length;
  const longest = new Map<string, Evidence & { readonly seconds: number }>();
  for (const { kind, value, messages } of run.tokens.filter((each) => access.has(each.kind))) {
    const maker = message(messages[0] ?? 0)?.from;
    for (const { party, since, until = end } of holdersOf(run, value)) {
      if (party === maker) continue;
      const seconds = secondsBetween(message(since), message(until));
      const key = `${kind} ${party}`;
      if (seconds > (longest.get(key)?.seconds ?? -1)) longest.set(key, { n: since, what: kind, party, seconds });
    }
  }
  return longestOf([...longest.values()]);
}

function secondsBetween(from: RecordedMessage | undefined, to: RecordedMessage | undefined): number {
  return from === undefined || to === undefined ? 0 : Math.round((Date.parse(to.time) - Date.parse(from.time)) / 1000);
}
