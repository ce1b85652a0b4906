import type { RecordedMessage, RecordedToken } from "../../simulation/recording.ts";
import { countedMessages } from "../counted-messages.ts";
import { holdersOf } from "../origin/holders.ts";
import { isFhir, resourcesIn } from "../resources-in.ts";
import type { Trace } from "../trace.ts";
import { countOf, countOnce, type Evidence, type Fact, longestOf } from "./fact.ts";
import { fieldsOf } from "./request-values.ts";

/** Tokens that open something for whoever holds them, more than once. */
const access: ReadonlySet<string> = new Set([
  "access-token",
  "refresh-token",
  "delegation-token",
  "temporary-token",
  "launch-token",
  "launch-code",
]);

/** What is kept in another way, or is worth nothing by itself. */
const noBearer: ReadonlySet<string> = new Set(["cookie", "state", "code-verifier", "client-assertion", "dpop-proof"]);

/** Fields of a token or an answer that say whose it is. */
const subjects = ["sub", "patient", "fhirUser"] as const;

/** Whether the DVA knows the Person anew at the launch, what PGO and module learn, and who keeps which access. */
export function knowledgeFacts(trace: Trace) {
  const held = heldTokens(trace);
  return {
    identifiedAtLaunch: identifiedAtLaunch(trace),
    pgoTokens: tokensOf(trace, "pgo"),
    pgoSubjects: subjectsOf(trace, "pgo"),
    pgoData: dataOf(trace, "pgo"),
    moduleTokens: tokensOf(trace, "module"),
    moduleSubjects: subjectsOf(trace, "module"),
    moduleData: dataOf(trace, "module"),
    heldTokens: countOf(held),
    longestHeld: longestOf(held.filter(({ what }) => access.has(what))),
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
  return countOnce(
    run.tokens.flatMap(({ kind, messages }) => {
      if (kind === "cookie" || kind === "state" || message(messages[0] ?? 0)?.from === party) return [];
      const got = messages.map(message).find((each) => each?.to === party);
      return got === undefined ? [] : [{ n: got.n, what: kind }];
    }),
  );
}

/** The ways in which this party is told whose data it is about, each where it first is. */
function subjectsOf({ run }: Trace, party: string): Fact {
  const answers = run.messages.filter(({ to, kind }) => to === party && kind === "response");
  return countOnce(
    answers.flatMap((each) =>
      [fieldsOf(each), ...claimsIn(run.tokens, each)].flatMap((fields) =>
        subjects
          .filter((name) => typeof fields[name] === "string")
          .map((name) => ({ n: each.n, what: `${name}=${String(fields[name])}` })),
      ),
    ),
  );
}

/** The kinds of FHIR resources that this party is given after the first start, each where it first is. */
function dataOf(trace: Trace, party: string): Fact {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  const given = trace.run.messages.filter((each) => each.n > start && each.to === party && isFhir(each));
  return countOnce(
    given.flatMap((each) =>
      resourcesIn(each).map((resource) => ({ n: each.n, what: resource.split("/")[0] ?? resource })),
    ),
  );
}

function claimsIn(tokens: readonly RecordedToken[], { n }: RecordedMessage) {
  return tokens.flatMap(({ claims, messages }) => (claims !== undefined && messages.includes(n) ? [claims] : []));
}

interface Held extends Evidence {
  readonly what: string;
  readonly seconds: number;
}

/**
 * Which party other than its maker kept a token of which kind in its memory, and how long at most, the longest first; what it
 * still had at the end counts up to there.
 */
function heldTokens(trace: Trace): readonly Held[] {
  const { run, message } = trace;
  const end = run.messages.length;
  const longest = new Map<string, Held>();
  for (const { kind, value, messages } of run.tokens.filter((each) => !noBearer.has(each.kind))) {
    const maker = message(messages[0] ?? 0)?.from;
    for (const { party, since, until = end } of holdersOf(run, value)) {
      // What the Person sees in the browser is in the browser.
      if (party === maker || party === "person") continue;
      const seconds = secondsBetween(message(since), message(until));
      const key = `${kind} ${party}`;
      if (seconds > (longest.get(key)?.seconds ?? -1)) longest.set(key, { n: since, what: kind, party, seconds });
    }
  }
  return [...longest.values()].sort((one, other) => other.seconds - one.seconds);
}

function secondsBetween(from: RecordedMessage | undefined, to: RecordedMessage | undefined): number {
  return from === undefined || to === undefined ? 0 : Math.round((Date.parse(to.time) - Date.parse(from.time)) / 1000);
}
