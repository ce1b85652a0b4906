import { lazy, memo, Suspense, useDeferredValue, useMemo } from "react";
import { type CheckChoice, withChoice } from "../state/check-choice.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { partyOf } from "./caption.tsx";

// A step first moves the diagram and the list with these as they were, and draws them anew right after; with the same
// properties they need no drawing in between.
// All are loaded once the page already reacts.
const StillPersonScreen = lazy(async () => ({
  default: memo((await import("../person-screen/person-screen.tsx")).PersonScreen),
}));
const StillBrowserPair = lazy(async () => ({
  default: memo((await import("../attack/browser-pair.tsx")).BrowserPair),
}));
const StillInspector = lazy(async () => ({ default: memo((await import("../inspector/inspector.tsx")).Inspector) }));

/** The Person's browser, and beside it the attacker's where one acts; their buttons answer decisions. */
export function ScreenPane() {
  const store = useRunStore();
  const recording = useRun((state) => state.recording);
  const catalogue = useRun((state) => state.catalogue);
  const cursor = useDeferredValue(useRun((state) => state.cursor));
  const onChoose = useMemo(
    () => (id: string, choice: string, n: number) => void store.choose({ id, choice }, n),
    [store],
  );
  const persons = useMemo(() => catalogue?.persons.map(({ id }) => id) ?? [], [catalogue]);
  if (recording === null) return null;
  const Screens = recording.story.attack === null ? StillPersonScreen : StillBrowserPair;
  return (
    <div className="h-full min-h-0 grow p-2">
      <Suspense>
        <Screens recording={recording} cursor={cursor} persons={persons} onChoose={onChoose} />
      </Suspense>
    </div>
  );
}

/** Everything about the step under the cursor. */
export function InspectorPane() {
  const store = useRunStore();
  const words = useWords();
  const recording = useRun((state) => state.recording);
  const catalogue = useRun((state) => state.catalogue);
  const cursor = useDeferredValue(useRun((state) => state.cursor));
  const followed = useRun((state) => state.followed);
  const handlers = useMemo(
    () => ({
      onJump: store.go,
      onAlter: (n: number, part: string, value: string) => void store.alter(n, part, value),
      onChooseCheck: (id: string, choice: CheckChoice) => {
        if (recording !== null && catalogue !== null)
          void store.change(withChoice(recording.story, catalogue, id, choice));
      },
      onFollow: (value: string | null) => void store.follow(value),
      nameOf: (id: string) => (recording === null ? id : words.party(partyOf(recording, id))),
    }),
    [store, words, recording, catalogue],
  );
  if (recording === null || catalogue === null) return null;
  return (
    <Suspense>
      <StillInspector className="h-full grow" {...{ recording, catalogue, cursor, followed }} {...handlers} />
    </Suspense>
  );
}
