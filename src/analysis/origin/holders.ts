import type { RecordedState, Run } from "../../simulation/recording.ts";
import type { Holder, Hop, Minted } from "./origin.ts";
import { valuesInData } from "./values-in-message.ts";

/** Which machines held the value in their memory, from when until when. A machine that got it twice is two holders. */
export function holdersOf(run: Pick<Run, "states">, value: string): readonly Holder[] {
  const open = new Map<string, { -readonly [Key in keyof Holder]: Holder[Key] }>();
  const holders: Holder[] = [];
  for (const state of [...run.states].sort((one, other) => one.after - other.after)) {
    const places = placesIn(state, value);
    const holder = open.get(state.actor);
    if (places.length === 0) {
      if (holder !== undefined) holder.until = state.after;
      open.delete(state.actor);
    } else if (holder === undefined) {
      const { party, actor, after } = state;
      const begun = { party, actor, places, since: after };
      open.set(actor, begun);
      holders.push(begun);
    } else {
      holder.places = [...new Set([...holder.places, ...places])];
    }
  }
  return holders;
}

/**
 * The machine in which who made the value keeps its rules: of the maker's machines that held it when it first travelled, the one
 * that holds it least deep in its memory; in case of a tie the one that appeared last.
 */
export function keeperOf(holders: readonly Holder[], minted: Minted, hops: readonly Hop[]): Holder | undefined {
  const first = hops[0]?.n ?? Number.POSITIVE_INFINITY;
  const own = holders.filter(({ party, since }) => party === minted.party && since < first);
  return own.sort((one, other) => depth(one) - depth(other) || other.since - one.since)[0];
}

function depth({ places }: Holder): number {
  return Math.min(...places.map((place) => place.split(".").length));
}

const memories = new WeakMap<RecordedState, ReturnType<typeof valuesInData>>();

function placesIn(state: RecordedState, value: string): readonly string[] {
  const memory = memories.get(state) ?? valuesInData("", state.context);
  memories.set(state, memory);
  return [...new Set(memory.filter((each) => each.value === value && value !== "").map(({ place }) => place))];
}
