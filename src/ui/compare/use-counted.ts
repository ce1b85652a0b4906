import { useEffect, useState } from "react";
import { useRunStore } from "../state/run-context.tsx";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { type CountAnswer, countAll } from "./count-all.ts";

/** What came of each story so far, by its link. */
export type Answers = ReadonlyMap<string, CountAnswer>;

/** The same story counts the same, so that going back and forth runs nothing twice. What failed is tried again on a new visit. */
const known = new Map<string, CountAnswer>();

/** What was counted of each story so far; the rest follows, one run after another. */
export function useCounted(stories: readonly PartialStory[]): Answers {
  const store = useRunStore();
  const [answers, setAnswers] = useState<Answers>(new Map(known));
  const wanted = stories.map((story) => writeRunLink(story, 1)).join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the links stand for the stories
  useEffect(() => {
    let isWanted = true;
    const missing = stories.filter((story) => !known.has(writeRunLink(story, 1)));
    setAnswers(new Map(known));
    const tell = (link: string, answer: CountAnswer): void => {
      if (answer.ok) known.set(link, answer);
      setAnswers((before) => new Map(before).set(link, answer));
    };
    void countAll(missing, store.count, () => isWanted, tell);
    return () => {
      isWanted = false;
    };
  }, [wanted, store]);
  return answers;
}
