import { useEffect, useState } from "react";
import type { Counted } from "../engine/engine-api.ts";
import { useRunStore } from "../state/run-context.tsx";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";

/** The same story counts the same, so that going back and forth runs nothing twice. */
const known = new Map<string, Counted>();

/** What was counted of each story so far, by its link; the rest follows, one run after another. */
export function useCounted(stories: readonly PartialStory[]): ReadonlyMap<string, Counted> {
  const store = useRunStore();
  const [counted, setCounted] = useState<ReadonlyMap<string, Counted>>(new Map(known));
  const wanted = stories.map((story) => writeRunLink(story, 1)).join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the links stand for the stories
  useEffect(() => {
    let isWanted = true;
    const countAll = async (): Promise<void> => {
      for (const story of stories) {
        const link = writeRunLink(story, 1);
        const answer = known.get(link) ?? (await store.count(story));
        if (!isWanted) return;
        if (answer !== undefined) known.set(link, answer);
        setCounted(new Map(known));
      }
    };
    void countAll();
    return () => {
      isWanted = false;
    };
  }, [wanted, store]);
  return counted;
}
