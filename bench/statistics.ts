/** The value below which this share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new TypeError("A percentile of no values");
  return value;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** One line of the report: what, the number with its unit, and the goal it is held against. */
export function line(what: string, value: string, goal?: { readonly text: string; readonly met: boolean }): string {
  const verdict = goal === undefined ? "" : `  goal ${goal.text}  ${goal.met ? "✓" : "✗"}`;
  return `${what.padEnd(58)} ${value.padStart(14)}${verdict}`;
}

/** Milliseconds that it takes. */
export async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
