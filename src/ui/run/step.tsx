import { ArrowLeftRight, CircleX, Eye, GitFork, MousePointer2, Server } from "lucide-react";
import { memo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Channel, RecordedMessage, Recording } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import type { Words } from "../state/words.ts";
import { partyOf } from "./caption.tsx";

const channelIcons: Record<Channel, ReactElement> = {
  front: <ArrowLeftRight />,
  back: <Server />,
  local: <MousePointer2 />,
};

/** The id of the row of message n. */
export function stepId(n: number): string {
  return `step-${n}`;
}

interface StepProps {
  readonly message: RecordedMessage;
  readonly recording: Recording;
  readonly words: Words;
  readonly failed: boolean;
}

interface StepRowProps extends StepProps {
  /** Here the run parts from the honest one. */
  readonly fork: boolean;
}

/** One row of the step list. It watches the cursor itself and is drawn anew only when it becomes or stops being past or current. */
export const Step = memo(function Step({ message, recording, words, failed, fork }: StepRowProps) {
  const { t } = useTranslation("uiAttack");
  const store = useRunStore();
  const tense = useRun(({ cursor }) => Math.sign(message.n - cursor));
  return (
    <li id={stepId(message.n)} className="step-row" data-step={message.n}>
      {fork && (
        <p className="fork-mark">
          <GitFork className="size-4 shrink-0" aria-hidden="true" />
          {t("fork")}
        </p>
      )}
      <button
        type="button"
        aria-current={tense === 0 ? "step" : undefined}
        onClick={() => store.go(message.n)}
        className={classNames(
          "grid w-full grid-cols-[2rem_1fr_auto] items-start gap-x-2 rounded-control border-l-4 px-2 py-1.5 text-left -outline-offset-3",
          tense === 0 ? "border-accent bg-accent-band" : "border-transparent hover:bg-sunken",
          tense === 1 && "text-muted",
        )}
      >
        <StepFace {...{ message, recording, words, failed }} />
      </button>
    </li>
  );
});

/** What a row says; the same wherever the cursor is. */
const StepFace = memo(function StepFace({ message, recording, words, failed }: StepProps) {
  return (
    <>
      <span className="pt-px text-right text-note tabular-nums opacity-80">{message.n}</span>
      <span className="min-w-0">
        <span className="block leading-snug">{words.message(message)}</span>
        <span className="flex items-center gap-1.5 text-note text-muted [&_svg]:size-3.5 [&_svg]:shrink-0">
          <span aria-hidden="true">{channelIcons[message.channel]}</span>
          <span className="min-w-0">
            {words.party(partyOf(recording, message.from))} → {words.party(partyOf(recording, message.to))}
          </span>
        </span>
      </span>
      <span className="flex flex-col items-end gap-1">
        <Marks message={message} failed={failed} />
      </span>
    </>
  );
});

function Marks({ message, failed }: Pick<StepProps, "message" | "failed">) {
  const { t } = useTranslation("uiShell");
  return (
    <>
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
      {message.observedBy !== undefined && message.observedBy.length > 0 && (
        <Badge tone="attacker" role="img" aria-label={t("steps.observed")} title={t("steps.observed")}>
          <Eye className="size-4" aria-hidden="true" />
        </Badge>
      )}
      {message.heldBack && (
        <Badge tone="attacker" role="img" aria-label={t("steps.heldBack")} title={t("steps.heldBack")}>
          ⊘
        </Badge>
      )}
      {message.by === "attacker" && (
        <Badge tone="attacker" role="img" aria-label={t("steps.attacker")} title={t("steps.attacker")}>
          ☠
        </Badge>
      )}
    </>
  );
}
