import type { Domain, RecordedMessage, Run, TokenKind } from "../simulation/recording.ts";
import { isGranted } from "./granted.ts";
import { isFhir, resourcesIn } from "./resources-in.ts";
import { type Trace, traceOf } from "./trace.ts";

/** One row of the table "type × consent × data × who issues what": what a run shows of its module. */
export interface ModuleTypeFacts {
  readonly scenario: string;
  /** The domain that the module belongs to; null in a run without a module. */
  readonly domain: Domain | null;
  /** A launch value came to the module, it asked for access without one, or it asked for nothing. */
  readonly start: "launch" | "standalone" | "link";
  /** What the Person consented to, in order: the page and the participant that asked. */
  readonly consents: readonly { readonly page: string; readonly askedBy: string; readonly isForModule: boolean }[];
  /** What the module was given to read and write with, each kind once; empty where it holds no token. */
  readonly tokens: readonly {
    readonly kind: TokenKind;
    /** The participant that made it, and the one that handed it to the module. */
    readonly issuedBy: string;
    readonly givenBy: string;
    /** Whether it works only with a key of the module (DPoP). */
    readonly isBound: boolean;
  }[];
  /** Where the data lay: the participants that answered the module's FHIR requests. */
  readonly sources: readonly { readonly participant: string; readonly domain: Domain }[];
  /** `Type/id` of what the module read, and of what it changed or made; sorted. */
  readonly read: readonly string[];
  readonly written: readonly string[];
}

const held: readonly TokenKind[] = ["access-token", "delegation-token", "temporary-token"];
const launchValues: readonly TokenKind[] = ["launch-token", "launch-code"];

/** Computes the row from what was on the wire; nothing of it is known beforehand. */
export function moduleTypeFacts(run: Run): ModuleTypeFacts {
  const trace = traceOf(run);
  const exchanges = fhirExchanges(trace);
  const resources = (isRead: boolean) =>
    [...new Set(exchanges.filter(({ request }) => (request.method === "GET") === isRead).flatMap(shownBy))].sort();
  return {
    scenario: run.story.scenario,
    domain: trace.participant("module")?.domain ?? null,
    start: startOf(run),
    consents: consentsIn(trace),
    tokens: tokensOf(trace),
    sources: [...new Set(exchanges.map(({ request }) => request.to))].map((participant) => ({
      participant,
      domain: trace.participant(participant)?.domain ?? "external",
    })),
    read: resources(true),
    written: resources(false),
  };
}

interface Exchange {
  readonly request: RecordedMessage;
  readonly answer: RecordedMessage;
}

const shownBy = ({ answer }: Exchange) => resourcesIn(answer);

/** FHIR requests of the module that were granted, with their answers. */
function fhirExchanges({ run, answerTo }: Trace): readonly Exchange[] {
  return run.messages.flatMap((request) => {
    const answer = request.from === "module" && request.kind === "request" ? answerTo(request.n) : undefined;
    return answer !== undefined && isFhir(answer) && (answer.status ?? 500) < 300 ? [{ request, answer }] : [];
  });
}

function startOf({ tokens, messages }: Run): ModuleTypeFacts["start"] {
  if (tokens.some(({ kind, seenBy }) => launchValues.includes(kind) && seenBy.includes("module"))) return "launch";
  return messages.some(({ type }) => type === "module-authorization-request") ? "standalone" : "link";
}

/** A consent counts when the answer to it went on; the page is the last question of that party in that browser. */
function consentsIn({ run, answerTo }: Trace): ModuleTypeFacts["consents"] {
  return run.messages
    .filter((each) => each.type === "consent-answer" && isGranted(answerTo(each.n)))
    .map(({ n, from, to }) => {
      const asked = run.messages.findLast((each) => each.n < n && each.from === to && each.to === from && each.page);
      const page = asked?.page ?? "";
      return { page, askedBy: to, isForModule: page === "consent-module" };
    });
}

/** Tokens that an answer brought to the module. */
function tokensOf({ run, message }: Trace): ModuleTypeFacts["tokens"] {
  const found = new Map<string, ModuleTypeFacts["tokens"][number]>();
  for (const { kind, claims, messages } of run.tokens.filter((token) => held.includes(token.kind))) {
    const passed = messages.map(message);
    const given = passed.find((each) => each?.to === "module" && each.kind === "response");
    if (given === undefined || found.has(kind)) continue;
    const isBound = claims?.cnf !== undefined;
    found.set(kind, { kind, issuedBy: passed[0]?.from ?? given.from, givenBy: given.from, isBound });
  }
  return [...found.values()];
}
