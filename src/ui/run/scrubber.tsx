import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import { forkOf } from "../state/attack-run.ts";
import { failedSteps, type Phase, phasesOf } from "../state/phases.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { spokenStep } from "./caption.tsx";

/** A slider over all messages, with a band for every phase, a tick for every message and a mark where a check failed and where an attack forks. */
export function Scrubber({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const store = useRunStore();
  const cursor = useRun((state) => state.cursor);
  const total = recording.messages.length;
  const message = recording.messages[cursor - 1];
  return (
    <div className="scrubber-box">
      <Bands recording={recording} />
      <input
        type="range"
        className="scrubber"
        style={thumbTravel(total)}
        aria-label={t("transport.scrubber")}
        min={1}
        max={Math.max(total, 1)}
        value={cursor}
        aria-valuetext={message === undefined ? "" : spokenStep(message, words)}
        onChange={(event) => store.go(Number(event.target.value))}
      />
    </div>
  );
}

const Bands = memo(function Bands({ recording }: { readonly recording: Recording }) {
  const words = useWords();
  const phases = useMemo(() => phasesOf(recording), [recording]);
  const failed = useMemo(() => failedSteps(recording), [recording]);
  const fork = useMemo(() => (recording.story.attack === null ? undefined : forkOf(recording)?.n), [recording]);
  const total = recording.messages.length;
  return (
    <div aria-hidden="true" className="scrubber-track">
      {phases.map((phase) => (
        <div key={phase.first} className="scrubber-band" style={bandStyle(phase, total)} title={words.phase(phase.id)}>
          <span className="scrubber-name">{words.phase(phase.id)}</span>
        </div>
      ))}
      <svg className="scrubber-ticks" viewBox={`0.5 0 ${total} 10`} preserveAspectRatio="none">
        <title>ticks</title>
        {recording.messages.map((message) => (
          <Tick key={message.n} message={message} failed={failed.has(message.n)} />
        ))}
      </svg>
      {fork !== undefined && <span className="scrubber-fork" style={{ left: `${((fork - 1) / total) * 100}%` }} />}
    </div>
  );
});

function Tick({ message: { n, by }, failed }: { readonly message: RecordedMessage; readonly failed: boolean }) {
  const kind = failed ? "failed" : by === "attacker" ? "attacker" : "plain";
  return <path d={kind === "failed" ? `M${n} 0V10` : `M${n} 6V10`} className={`tick tick-${kind}`} />;
}

/** Puts the middle of the thumb at message n in the middle of n's stretch of the bands. */
function thumbTravel(total: number): { left: string; width: string } {
  const half = 50 / Math.max(total, 1);
  return { left: `calc(${half}% - var(--thumb) / 2)`, width: `calc(${100 - 2 * half}% + var(--thumb))` };
}

/** Message n owns the stretch from n − ½ to n + ½, the same as the slider's thumb. */
function bandStyle(phase: Phase, total: number): { left: string; width: string } {
  return {
    left: `${((phase.first - 1) / total) * 100}%`,
    width: `${((phase.last - phase.first + 1) / total) * 100}%`,
  };
}
