import { Diagram } from "../diagram/diagram.tsx";
import { useRun } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import "./run.css";

/** Only the diagram, for a frame in a slide or a guide; caption and transport stand below it. */
export function EmbeddedLayout() {
  const words = useWords();
  const scenario = useRun((state) => state.recording?.story.scenario);
  return (
    <div className="flex min-h-0 grow flex-col p-2">
      <h1 className="sr-only">{scenario === undefined ? "" : words.scenario(scenario)}</h1>
      <Diagram />
    </div>
  );
}
