import { useEffect } from "react";
import { useFragment } from "../shell/use-route.ts";

/** The kinds of places on the page that a link can lead to. */
export type PlaceKind = "section" | "term" | "question" | "limit";

/** `#/background/term/zal`. */
export function linkToPlace(kind: PlaceKind, id: string): string {
  return `#/background/${kind}/${id}`;
}

/** The id of the element of a place. */
export function elementOf(kind: PlaceKind, id: string): string {
  return `${kind}-${id}`;
}

/** The element that a fragment names; undefined where it names the page as a whole. */
function placeIn(fragment: string): string | undefined {
  return /^#\/background\/((?:section|term|question|limit)\/[a-z0-9-]+)$/.exec(fragment)?.[1]?.replace("/", "-");
}

/**
 * Goes to the place that the address names, also when it changes while the page is open.
 * @param ready whether everything above the places is drawn, so that nothing shifts afterwards
 * @param before shows what may be hidden, such as a term that a search leaves out
 * @returns the id of that element
 */
export function useWantedPlace(ready: boolean, before: () => void): string | undefined {
  const fragment = useFragment();
  const wanted = placeIn(fragment);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address moves the page
  useEffect(() => {
    if (wanted === undefined || !ready) return;
    before();
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(wanted);
      element?.scrollIntoView({ block: "start" });
      element?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [fragment, ready]);
  return wanted;
}
