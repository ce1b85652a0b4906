import { type CompareChoice, readCompareChoice, writeCompareChoice } from "./compare-choice.ts";

/** Browsers limit how often an address may be replaced, and a key held down moves often. */
const settleMilliseconds = 300;

let timer = 0;
let waiting: (() => void) | undefined;

/** A choice that going back undoes: a new entry in the history. */
export function choose(fields: Partial<CompareChoice>, options: readonly string[]): void {
  settleNow();
  location.hash = addressWith(fields, options);
}

/** The place of the cursor: it replaces the present entry, a moment later. */
export function settle(fields: Pick<CompareChoice, "row">, options: readonly string[]): void {
  clearTimeout(timer);
  waiting = () => {
    if (location.hash.startsWith("#/compare")) history.replaceState(null, "", addressWith(fields, options));
  };
  timer = window.setTimeout(settleNow, settleMilliseconds);
}

/** Writes what waits, for instance before the page is left. */
export function settleNow(): void {
  clearTimeout(timer);
  waiting?.();
  waiting = undefined;
}

function addressWith(fields: Partial<CompareChoice>, options: readonly string[]): string {
  return writeCompareChoice({ ...readCompareChoice(location.hash, options), ...fields }, options);
}
