import { useSyncExternalStore } from "react";

let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the list of keys, from the button and from the `?` key. */
export function setHelp(wanted: boolean): void {
  open = wanted;
  for (const listener of listeners) listener();
}

export function useHelp(): {
  readonly open: boolean;
  readonly show: () => void;
  readonly set: (open: boolean) => void;
} {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  return { open: shown, show: () => setHelp(true), set: setHelp };
}
