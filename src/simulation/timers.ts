/** What is to happen later in one world, by virtual time. */
export interface Timers {
  /** @param at epoch milliseconds. */
  set(at: number, wake: () => void): void;
  /** Takes the earliest one out; of two at the same moment the one that was set first. */
  next(): { readonly at: number; readonly wake: () => void } | undefined;
}

/** No timers yet. */
export function createTimers(): Timers {
  const open: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    set: (at, wake) => {
      const later = open.findIndex((each) => each.at > at);
      open.splice(later < 0 ? open.length : later, 0, { at, wake });
    },
    next: () => open.shift(),
  };
}
