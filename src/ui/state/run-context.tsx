import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { RunState } from "./run-state.ts";
import type { RunStore } from "./run-store.ts";

const RunContext = createContext<RunStore | null>(null);

export function RunProvider({ store, children }: { readonly store: RunStore; readonly children: ReactNode }) {
  return <RunContext value={store}>{children}</RunContext>;
}

/** The store of the run on screen, for actions. */
export function useRunStore(): RunStore {
  const store = useContext(RunContext);
  if (store === null) throw new TypeError("useRunStore needs a RunProvider above it");
  return store;
}

/** One value out of the run's state; the component renders again only when that value changes. */
export function useRun<T>(select: (state: RunState) => T): T {
  const store = useRunStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
