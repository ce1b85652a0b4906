import { useRef, useSyncExternalStore } from "react";

/** Whether a media query matches, kept up to date. While the page is printed it stays as it was: paper must not rebuild the screen. */
export function useMediaQuery(query: string): boolean {
  const onScreen = useRef<boolean | null>(null);
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => {
      if (onScreen.current === null || !matchMedia("print").matches) onScreen.current = matchMedia(query).matches;
      return onScreen.current;
    },
  );
}
