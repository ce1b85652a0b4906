import type { RecordedMessage, Run } from "../../simulation/recording.ts";
import { boundTo } from "./bound-to.ts";
import { endOf } from "./end-of.ts";
import { holdersOf, keeperOf } from "./holders.ts";
import type { Hop, Minted, Origin } from "./origin.ts";
import { valuesInMessage } from "./values-in-message.ts";

const carried = new WeakMap<Run, ReadonlyMap<string, readonly { n: number; place: string }[]>>();

/**
 * Follows one value through a run: who made it, every hop, who stored it, what it is bound to, and how it ended. Exact values
 * only: a value inside a token is found where that token travels, and a part of a word is not found.
 */
export function traceValue(run: Run, value: string): Origin {
  const token = run.tokens.find((each) => each.value === value);
  const hops = hopsOf(run, value);
  const holders = holdersOf(run, value);
  const first = mintedBy(hops, holders, run.messages);
  const keeper = keeperOf(holders, first, hops);
  const minted = keeper !== undefined && keeper.since === first.during ? { ...first, actor: keeper.actor } : first;
  return {
    value,
    ...(token !== undefined && { token }),
    minted,
    hops,
    holders,
    bound: boundTo(run, { value, token, keeper }),
    end: endOf(run, { token, hops, holders, keeper }),
  };
}

function hopsOf(run: Run, value: string): readonly Hop[] {
  const places = new Map<number, string[]>();
  for (const { n, place } of carriersIn(run).get(value) ?? []) places.set(n, [...(places.get(n) ?? []), place]);
  return run.messages.flatMap((message) => {
    const here = places.get(message.n);
    return here === undefined ? [] : [hop(run, message, [...new Set(here)])];
  });
}

function hop(run: Run, message: RecordedMessage, places: readonly string[]): Hop {
  const { n, from, to, channel, by, heldBack, observedBy, altered } = message;
  const checks = run.checks.filter(({ after }) => after === n);
  return {
    n,
    from,
    to,
    channel,
    places,
    ...(by !== undefined && { by }),
    ...(heldBack !== undefined && { heldBack }),
    ...(altered?.some((part) => places.some((place) => isAt(part, place))) && { altered: true as const }),
    ...(observedBy !== undefined && { observedBy }),
    checks: checks.map(({ id, party, result }) => ({ id, party, result })),
  };
}

/** Whether an alteration of this part changed what stands at this place. */
function isAt(part: string, place: string): boolean {
  if (part === "byte") return true;
  const claim = /^jwt\.(.*)$/.exec(part)?.[1];
  if (claim !== undefined) return place.endsWith(`›${claim}`) || !place.includes("›");
  return place === part || place === `header.location.${part.replace(/^url\./, "")}` || place.startsWith(`${part}.`);
}

/** The machine that had it first made it; where no machine wrote it down, the sender of the first message did. */
function mintedBy(hops: readonly Hop[], holders: Origin["holders"], messages: readonly RecordedMessage[]): Minted {
  const [hop] = hops;
  const holder = holders.find(({ actor }) => actor !== hop?.to);
  if (holder !== undefined && (hop === undefined || holder.since < hop.n)) {
    const { party, actor, since } = holder;
    return { how: since === 0 ? "before" : "made", party, actor, during: since };
  }
  if (hop === undefined) return { how: "nowhere" };
  const during = messages.find(({ n }) => n === hop.n)?.cause;
  return { how: hop.altered ? "altered" : "made", party: hop.from, ...(during !== undefined && { during }) };
}

/** Built once for a run: every value of every message with its places. */
function carriersIn(run: Run): ReadonlyMap<string, readonly { n: number; place: string }[]> {
  const known = carried.get(run);
  if (known !== undefined) return known;
  const found = new Map<string, { n: number; place: string }[]>();
  for (const message of run.messages) {
    for (const { value, place } of valuesInMessage(message)) {
      if (value === "") continue;
      const list = found.get(value);
      if (list === undefined) found.set(value, [{ n: message.n, place }]);
      else list.push({ n: message.n, place });
    }
  }
  carried.set(run, found);
  return found;
}
