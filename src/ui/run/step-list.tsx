import { ArrowLeftRight, CircleX, MousePointer2, Server } from "lucide-react";
import { memo, type ReactElement, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Channel, RecordedMessage, Recording } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { failedSteps, phasesOf } from "../state/phases.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords, type Words } from "../state/words.ts";
import { partyOf } from "./caption.tsx";

const channelIcons: Record<Channel, ReactElement> = {
  front: <ArrowLeftRight />,
  back: <Server />,
  local: <MousePointer2 />,
};

/** Every message under its phase; the present one is marked and kept in view. */
export function StepList() {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const recording = useRun((state) => state.recording);
  const cursor = useRun((state) => state.cursor);
  const detail = useRun((state) => state.detail);
  const list = useRef<HTMLDivElement>(null);
  const phases = useMemo(() => (recording === null ? [] : phasesOf(recording)), [recording]);
  const failed = useMemo(() => (recording === null ? new Set<number>() : failedSteps(recording)), [recording]);

  useEffect(() => {
    list.current?.querySelector(`[data-step="${cursor}"]`)?.scrollIntoView({ block: "nearest" });
  }, [cursor]);

  if (recording === null) return null;
  return (
    <div ref={list} className="px-2 pb-20">
      {phases.map((phase) => (
        <section key={phase.first} aria-label={t("steps.phase", { index: phase.index, name: words.phase(phase.id) })}>
          <h3 className="sticky top-0 z-10 flex items-center gap-2 bg-surface px-2 pt-3 pb-1.5 font-bold">
            <span className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-note tabular-nums">
              {phase.index}
            </span>
            <span className="min-w-0 truncate">{words.phase(phase.id)}</span>
          </h3>
          <ol>
            {detail === "overview" && !(cursor >= phase.first && cursor <= phase.last) ? (
              <Summary
                first={phase.first}
                last={phase.last}
                text={words.message(phase.messages[0] as RecordedMessage)}
              />
            ) : (
              phase.messages.map((message) => (
                <Step
                  key={message.n}
                  message={message}
                  recording={recording}
                  words={words}
                  current={message.n === cursor}
                  past={message.n < cursor}
                  failed={failed.has(message.n)}
                />
              ))
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface StepProps {
  readonly message: RecordedMessage;
  readonly recording: Recording;
  readonly words: Words;
  readonly current: boolean;
  readonly past: boolean;
  readonly failed: boolean;
}

const Step = memo(function Step({ message, recording, words, current, past, failed }: StepProps) {
  const { t } = useTranslation("uiShell");
  const store = useRunStore();
  return (
    <li className="step-row" data-step={message.n}>
      <button
        type="button"
        aria-current={current ? "step" : undefined}
        onClick={() => store.go(message.n)}
        className={classNames(
          "grid w-full grid-cols-[2rem_1fr_auto] items-start gap-x-2 rounded-control border-l-4 px-2 py-1.5 text-left -outline-offset-3",
          current ? "border-accent bg-accent-band font-semibold" : "border-transparent hover:bg-sunken",
          !current && !past && "text-muted",
        )}
      >
        <span className="pt-px text-right text-note tabular-nums opacity-80">{message.n}</span>
        <span className="min-w-0">
          <span className="block leading-snug">{words.message(message)}</span>
          <span className="flex items-center gap-1.5 text-note font-normal text-muted [&_svg]:size-3.5 [&_svg]:shrink-0">
            <span aria-hidden="true">{channelIcons[message.channel]}</span>
            <span className="min-w-0">
              {words.party(partyOf(recording, message.from))} → {words.party(partyOf(recording, message.to))}
            </span>
          </span>
        </span>
        <span className="flex flex-col items-end gap-1">
          {failed && (
            <span className="text-fail" role="img" aria-label={t("steps.failed")} title={t("steps.failed")}>
              <CircleX className="size-5" aria-hidden="true" />
            </span>
          )}
          {message.altered !== undefined && message.altered.length > 0 && (
            <Badge tone="warn" role="img" aria-label={t("steps.changed")} title={t("steps.changed")}>
              ≠
            </Badge>
          )}
          {message.by === "attacker" && (
            <Badge tone="attacker" role="img" aria-label={t("steps.attacker")} title={t("steps.attacker")}>
              ☠
            </Badge>
          )}
        </span>
      </button>
    </li>
  );
});

/** A whole phase as one line, for the overview. */
function Summary({ first, last, text }: { readonly first: number; readonly last: number; readonly text: string }) {
  const store = useRunStore();
  return (
    <li>
      <button
        type="button"
        onClick={() => store.go(first)}
        className="w-full rounded-control border-l-4 border-transparent px-2 py-1.5 pl-12 text-left text-muted -outline-offset-3 hover:bg-sunken"
      >
        {text}{" "}
        <span className="text-note whitespace-nowrap tabular-nums">
          {first}–{last}
        </span>
      </button>
    </li>
  );
}
