import { CircleX, Eye } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Participant, RecordedMessage, Recording } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { failedSteps } from "../state/phases.ts";
import { useRun } from "../state/run-context.tsx";
import { useWords, type Words } from "../state/words.ts";
import { captionDepth } from "./caption-depth.ts";

/** One sentence about the step under the cursor, large enough for the back row; also spoken on every step. */
export function Caption({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const cursor = useRun((state) => state.cursor);
  const detail = useRun((state) => state.detail);
  const failed = useMemo(() => failedSteps(recording), [recording]);
  const message = recording.messages[cursor - 1];
  if (message === undefined) return null;
  const route = t("steps.fromTo", {
    from: words.party(partyOf(recording, message.from)),
    to: words.party(partyOf(recording, message.to)),
  });
  const depth = captionDepth(message, detail);
  const visible = [depth.route && route, depth.wire].filter(Boolean).join(" · ");
  const marks = marksOf(recording, message, failed.has(cursor), words, t);
  return (
    <div aria-live="polite" aria-atomic="true" className="caption min-w-0 grow">
      <span className="sr-only">{t("steps.of", { n: cursor, total: recording.messages.length })}: </span>
      <p className="shrink-0 font-bold sm:truncate sm:text-lead">{words.message(message)}</p>
      <p className="flex min-w-0 items-center gap-2 overflow-hidden whitespace-nowrap text-muted">
        {marks.length > 0 ? marks : visible}
        {marks.length > 0 && <span className="sr-only">{visible}</span>}
        {depth.route && <span className="sr-only">, {t(`steps.channels.${message.channel}`)}</span>}
      </p>
    </div>
  );
}

/** What is out of the ordinary in this step. It takes the place of sender and receiver, so that no step moves the page. */
function marksOf(
  recording: Recording,
  message: RecordedMessage,
  failed: boolean,
  words: Words,
  t: ReturnType<typeof useTranslation<"uiShell">>["t"],
): readonly ReactElement[] {
  const { outcome } = recording;
  const atEnd = message.n === recording.messages.length;
  return [
    failed && (
      <Badge key="failed" tone="fail" mark={<CircleX className="size-4" />}>
        {t("steps.failed")}
      </Badge>
    ),
    message.altered !== undefined && message.altered.length > 0 && (
      <Badge key="altered" tone="warn" mark="≠">
        {t("steps.changed")}
      </Badge>
    ),
    message.heldBack === true && (
      <Badge key="held" tone="attacker" mark="⊘">
        {t("steps.heldBack")}
      </Badge>
    ),
    message.observedBy !== undefined && message.observedBy.length > 0 && (
      <Badge key="observed" tone="attacker" mark={<Eye className="size-4" />}>
        {t("steps.observed")}
      </Badge>
    ),
    message.by === "attacker" && (
      <Badge key="attacker" tone="attacker" mark="☠">
        {t("steps.attacker")}
      </Badge>
    ),
    atEnd && (
      <Badge key="end" tone={outcome.status === "completed" ? "pass" : "warn"} className="min-w-0 shrink truncate">
        {endText(recording, words, t)}
      </Badge>
    ),
  ].filter((each) => each !== false);
}

/** The participant with this id; one that the recording does not list is shown by its id. */
export function partyOf(recording: Recording, id: string): Pick<Participant, "id" | "label"> {
  return recording.participants.find((each) => each.id === id) ?? { id, label: id };
}

/** The phase, the number and the sentence of a message, for the slider's spoken value. */
export function spokenStep(message: RecordedMessage, words: Words): string {
  return `${message.n}: ${words.message(message)}`;
}

function endText(recording: Recording, words: Words, t: ReturnType<typeof useTranslation<"uiShell">>["t"]): string {
  const { outcome } = recording;
  switch (outcome.status) {
    case "completed":
      return t("steps.end.completed");
    case "waiting":
      return t("steps.end.waiting", { decision: words.decision(outcome.decision?.id ?? "") });
    case "stopped":
      return outcome.check === undefined
        ? t("steps.end.stopped", { why: outcome.page === undefined ? (outcome.error ?? "") : words.page(outcome.page) })
        : t("steps.end.stoppedByCheck", { why: words.check(outcome.check) });
  }
}
