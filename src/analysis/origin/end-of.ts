import type { RecordedToken, Run, TokenKind } from "../../simulation/recording.ts";
import type { End, Holder, Hop } from "./origin.ts";

interface Traced {
  readonly token: RecordedToken | undefined;
  readonly hops: readonly Hop[];
  readonly holders: readonly Holder[];
  readonly keeper: Holder | undefined;
}

/** Presented once and then worthless; with the others an end is a withdrawal. A cookie ends in the browser's jar. */
const forOneUse: ReadonlySet<TokenKind> = new Set([
  "authorization-code",
  "launch-token",
  "launch-code",
  "temporary-token",
  "request-uri",
  "digid-artifact",
  "state",
  "code-verifier",
]);

/** A machine that keeps one of these goes on to other states while it stays good. */
const outlivesStates: ReadonlySet<TokenKind> = new Set(["cookie", "subscription"]);

/** The first thing that ended the value, or that it was alive when the run ended. Only tokens end. */
export function endOf(run: Pick<Run, "messages" | "states">, traced: Traced): End {
  const { token } = traced;
  if (token === undefined) return { how: "alive" };
  const ends = [stateEnd(run, token, traced), droppedFrom(token, traced.holders), expiry(run, token)];
  const [first] = ends.flatMap((each) => (each === undefined ? [] : [each])).sort((one, other) => one.n - other.n);
  return first ?? { how: "alive", ...(token.expires !== undefined && { expires: token.expires }) };
}

/** The keeper went to another state while it handled a message that carries the value. */
function stateEnd(run: Pick<Run, "states">, { kind }: RecordedToken, { keeper, hops }: Traced) {
  if (keeper === undefined || outlivesStates.has(kind)) return undefined;
  const own = run.states.filter(({ actor, after }) => actor === keeper.actor && after >= keeper.since);
  for (const [at, state] of own.entries()) {
    const before = own[at - 1];
    const presented = hops.some(({ n, to }) => n === state.after && isSameServer(to, keeper.party));
    if (before === undefined || before.value === state.value || !presented) continue;
    const how = forOneUse.has(kind) ? ("spent" as const) : ("revoked" as const);
    return { how, n: state.after, actor: keeper.actor, from: before.value, to: state.value };
  }
  return undefined;
}

/** `dva-fhir` is the resource server of `dva`, which keeps the machines. */
function isSameServer(receiver: string, party: string): boolean {
  return receiver === party || receiver.startsWith(`${party}-`);
}

function droppedFrom({ kind }: RecordedToken, holders: readonly Holder[]) {
  if (kind !== "cookie") return undefined;
  const jar = holders.filter(({ places }) => places.some((place) => place.startsWith("jar.")));
  const left = jar.at(-1)?.until;
  return left === undefined ? undefined : { how: "dropped" as const, n: left };
}

/** The first message at or after the moment at which its lifetime was over. */
function expiry({ messages }: Pick<Run, "messages">, { expires }: RecordedToken) {
  if (expires === undefined) return undefined;
  const after = messages.find(({ time }) => Date.parse(time) >= Date.parse(expires));
  return after === undefined ? undefined : { how: "expired" as const, at: expires, n: after.n };
}
