import { useSyncExternalStore } from "react";

/** The windows that a key can open as well as a button. */
export type NamedDialog = "help" | "search" | "share";

let open: NamedDialog | null = null;
const listeners = new Set<() => void>();

/** Opens one of the windows in place of any other, or closes it. */
export function showDialog(wanted: NamedDialog | null): void {
  open = wanted;
  for (const listener of listeners) listener();
}

/** The window that was asked for; it may still be loading. */
export function namedDialog(): NamedDialog | null {
  return open;
}

export function useNamedDialog(): NamedDialog | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, namedDialog);
}
