import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import { partyOf } from "../run/caption.tsx";
import { useWords } from "../state/words.ts";

/** What the attacker did with a message. */
function marksOf({
  by,
  observedBy = [],
  heldBack,
}: RecordedMessage): readonly ("attacker" | "observed" | "heldBack")[] {
  return [
    ...(by === undefined ? [] : (["attacker"] as const)),
    ...(observedBy.length === 0 ? [] : (["observed"] as const)),
    ...(heldBack === undefined ? [] : (["heldBack"] as const)),
  ];
}

interface TextEquivalentProps {
  readonly recording: Recording;
  /** For all to see; else for screen readers only. */
  readonly visible: boolean;
}

/** The diagram in words, one line a message, for screen readers and for minutes. */
export const TextEquivalent = memo(function TextEquivalent({ recording, visible }: TextEquivalentProps) {
  const { t } = useTranslation(["uiDiagram", "uiShell"]);
  const words = useWords();
  return (
    <section
      aria-label={t("uiDiagram:textTitle")}
      {...(visible
        ? { tabIndex: 0, className: "quiet-scroll min-h-0 grow overflow-auto px-6 pb-4" }
        : { className: "sr-only [contain:strict]" })}
    >
      <ol className="list-none">
        {recording.messages.map((message) => (
          <li key={message.n} className="py-1">
            <span className="inline-block w-10 tabular-nums">{message.n}.</span>
            {t("uiShell:steps.fromTo", {
              from: words.party(partyOf(recording, message.from)),
              to: words.party(partyOf(recording, message.to)),
            })}
            , {t(`uiShell:steps.channels.${message.channel}`)}: {words.message(message)}.
            {marksOf(message).map((mark) => (
              <strong key={mark}> {t(`uiShell:steps.${mark}`)}.</strong>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
});
