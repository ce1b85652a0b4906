import { useEffect, useRef } from "react";
import { routeOf, showsRun, useFragment } from "../shell/use-route.ts";
import { useRunStore } from "../state/run-context.tsx";
import { defaultStory, readRunLink } from "../state/run-link.ts";
import type { RunState } from "../state/run-state.ts";
import type { RunChange } from "../state/run-store.ts";
import { storyLink } from "../state/story-link.ts";

/** Browsers limit how often an address may be replaced, and playing moves the cursor often. */
const settleMilliseconds = 300;

/**
 * Keeps the address bar and the run in step: a new story is a new history entry, a moved cursor replaces the present one,
 * and going back or pasting a link opens what it says. A link that cannot be read gives its message and the standard story.
 */
export function useAddress(): void {
  const store = useRunStore();
  const fragment = useFragment();
  const written = useRef("");

  useEffect(() => {
    let timer = 0;
    const write = (change: RunChange): void => {
      // Another page may have been asked for whose part is still being fetched; until then this one stays mounted.
      if (!showsRun(routeOf(location.hash))) return;
      const wanted = linkOf(store.getState());
      if (wanted === undefined || wanted === location.hash) return;
      written.current = wanted;
      if (change === "story") history.pushState(null, "", wanted);
      else history.replaceState(null, "", wanted);
    };
    const stop = store.subscribe((change) => {
      clearTimeout(timer);
      const { recording, busy } = store.getState();
      if (recording === null || busy) return;
      if (change === "story") write(change);
      else timer = window.setTimeout(write, settleMilliseconds, change);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);

  useEffect(() => {
    if (fragment === written.current) return;
    written.current = fragment;
    const link = readRunLink(fragment);
    if (!link.ok) {
      store.showProblem(link.problem.word, link.problem.valid);
      void store.open(defaultStory, 1);
      return;
    }
    void store.open(link.story, link.place);
  }, [fragment, store]);
}

function linkOf({ recording, catalogue, cursor }: RunState): string | undefined {
  if (recording === null) return undefined;
  return storyLink(recording.story, cursor, catalogue);
}
