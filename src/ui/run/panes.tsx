import { useDeferredValue } from "react";
import { Inspector } from "../inspector/inspector.tsx";
import { PersonScreen } from "../person-screen/person-screen.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { partyOf } from "./caption.tsx";
import { toggleCheck } from "./toggle-check.ts";

/** The Person's browser; its buttons answer decisions. Drawn after the diagram has moved, so that a step is quick. */
export function ScreenPane() {
  const store = useRunStore();
  const recording = useRun((state) => state.recording);
  const cursor = useDeferredValue(useRun((state) => state.cursor));
  if (recording === null) return null;
  return (
    <div className="min-h-0 grow p-2">
      <PersonScreen
        recording={recording}
        cursor={cursor}
        onChoose={(id, choice, n) => void store.choose({ id, choice }, n)}
      />
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
  if (recording === null || catalogue === null) return null;
  return (
    <Inspector
      className="h-full grow"
      recording={recording}
      cursor={cursor}
      onJump={store.go}
      onAlter={(n, part, value) => void store.alter(n, part, value)}
      onToggleCheck={(id) => void store.change(toggleCheck(recording.story, catalogue, id))}
      nameOf={(id) => words.party(partyOf(recording, id))}
    />
  );
}
