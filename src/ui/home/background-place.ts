import { useEffect, useRef } from "react";
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
 * @param search what may hide the place, and how to end it
 * @returns the id of that element
 */
export function useWantedPlace(
  ready: boolean,
  search: { readonly isOn: boolean; readonly end: () => void },
): string | undefined {
  const fragment = useFragment();
  const wanted = placeIn(fragment);
  const arrivedAt = useRef<string>(undefined);
  const { isOn, end } = search;
  useEffect(() => {
    // A search that starts later moves nothing: the page has arrived.
    if (!ready || arrivedAt.current === fragment) return;
    if (wanted !== undefined && isOn) {
      end();
      return;
    }
    const frame = requestAnimationFrame(() => {
      arrivedAt.current = fragment;
      const element = wanted === undefined ? null : document.getElementById(wanted);
      element?.scrollIntoView({ block: "start" });
      element?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [fragment, wanted, ready, isOn, end]);
  return wanted;
}
