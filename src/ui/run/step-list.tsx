import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import { forkOf } from "../state/attack-run.ts";
import { failedSteps, type Phase, phasesOf } from "../state/phases.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords, type Words } from "../state/words.ts";
import { Step } from "./step.tsx";
import { useFollowedList } from "./use-followed-list.ts";

/** Every message under its phase; the present one is marked and kept in view. */
export function StepList() {
  const recording = useRun((state) => state.recording);
  return recording === null ? null : <Phases recording={recording} />;
}

function Phases({ recording }: { readonly recording: Recording }) {
  const words = useWords();
  const phases = useMemo(() => phasesOf(recording), [recording]);
  const failed = useMemo(() => failedSteps(recording), [recording]);
  const fork = useMemo(() => (recording.story.attack === null ? undefined : forkOf(recording)?.n), [recording]);
  const list = useFollowedList();
  return (
    <div ref={list} className="px-2 pb-20">
      {phases.map((phase) => (
        <PhaseSection key={phase.first} {...{ phase, recording, words, failed, fork }} />
      ))}
    </div>
  );
}

interface PhaseSectionProps {
  readonly phase: Phase;
  readonly recording: Recording;
  readonly words: Words;
  readonly failed: ReadonlySet<number>;
  /** The step at which the run parts from the honest one. */
  readonly fork: number | undefined;
}

/** In the overview only the present phase shows its steps. A step by one message draws its two rows anew and nothing else. */
const PhaseSection = memo(function PhaseSection({ phase, recording, words, failed, fork }: PhaseSectionProps) {
  const { t } = useTranslation("uiShell");
  const isFolded = useRun(
    ({ detail, cursor }) => detail === "overview" && (cursor < phase.first || cursor > phase.last),
  );
  return (
    <section aria-label={t("steps.phase", { index: phase.index, name: words.phase(phase.id) })}>
      <h3 className="sticky top-0 z-10 flex items-center gap-2 bg-surface px-2 pt-3 pb-1.5 font-bold">
        <span className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-note tabular-nums">
          {phase.index}
        </span>
        <span className="min-w-0 truncate">{words.phase(phase.id)}</span>
      </h3>
      <ol>
        {isFolded ? (
          <Summary phase={phase} text={words.message(phase.messages[0] as RecordedMessage)} />
        ) : (
          phase.messages.map((message) => (
            <Step
              key={message.n}
              {...{ message, recording, words }}
              failed={failed.has(message.n)}
              fork={fork === message.n}
            />
          ))
        )}
      </ol>
    </section>
  );
});

/** A whole phase as one line, for the overview. */
function Summary({ phase, text }: { readonly phase: Phase; readonly text: string }) {
  const store = useRunStore();
  return (
    <li>
      <button
        type="button"
        onClick={() => store.go(phase.first)}
        className="w-full rounded-control border-l-4 border-transparent px-2 py-1.5 pl-12 text-left text-muted -outline-offset-3 hover:bg-sunken"
      >
        {text}{" "}
        <span className="text-note whitespace-nowrap tabular-nums">
          {phase.first}–{phase.last}
        </span>
      </button>
    </li>
  );
}
