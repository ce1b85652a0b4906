/** One thing that was counted, and the number of the message where. */
export interface Evidence {
  readonly n: number;
  /** An id or a name from the wire: a kind of token, a cookie, an endpoint; absent where the message says enough. */
  readonly what?: string;
  /** The participant that it is about. */
  readonly party?: string;
  readonly seconds?: number;
}

/** A figure counted from a recording; `null` where the run has nothing to measure. */
export interface Fact {
  readonly amount: number | null;
  readonly evidence: readonly Evidence[];
}

/** A figure that is the number of things counted. */
export function countOf(evidence: readonly Evidence[]): Fact {
  return { amount: evidence.length, evidence };
}

/** A figure that is the number of different things counted, each where it first is. */
export function countOnce(evidence: readonly (Evidence & { readonly what: string })[]): Fact {
  const first = new Map<string, Evidence>();
  for (const each of evidence) if (!first.has(each.what)) first.set(each.what, each);
  return countOf([...first.values()]);
}

/** A figure that is the longest of the times measured, that one first. */
export function longestOf(measured: readonly (Evidence & { readonly seconds: number })[]): Fact {
  const evidence = [...measured].sort((one, other) => other.seconds - one.seconds);
  return { amount: evidence[0]?.seconds ?? null, evidence };
}
