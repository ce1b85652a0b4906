import { useEffect, useState } from "react";
import type { Comparison } from "../../library.ts";
import { useRunStore } from "../state/run-context.tsx";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";

/** Runs in lock-step; undefined until they are, a failure in words where a run broke off. */
export type Compared = Comparison | { readonly failure: string } | undefined;

/** The newest comparisons, so that going back and forth runs nothing twice. */
const known = new Map<string, Comparison>();
const remembered = 8;

/** Sets the runs of these stories beside each other, once `isReady`. */
export function useCompared(stories: readonly PartialStory[], isReady: boolean): Compared {
  const store = useRunStore();
  const wanted = stories.map((story) => writeRunLink(story, 1)).join(" ");
  const [compared, setCompared] = useState<{ readonly of: string; readonly answer: Compared }>({
    of: wanted,
    answer: known.get(wanted),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the links stand for the stories
  useEffect(() => {
    if (!isReady || known.has(wanted)) return;
    let isWanted = true;
    const tell = (answer: Compared): void => {
      if (isWanted) setCompared({ of: wanted, answer });
    };
    store.compare(stories).then(
      (answer) => {
        if (answer !== undefined) remember(wanted, answer);
        tell(answer ?? { failure: wanted });
      },
      (error: unknown) => tell({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, store, isReady]);
  return known.get(wanted) ?? (compared.of === wanted ? compared.answer : undefined);
}

function remember(wanted: string, answer: Comparison): void {
  known.set(wanted, answer);
  const [oldest] = known.keys();
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
}
