import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Source } from "../../i18n/sources/documents.ts";
import { sources } from "../../i18n/sources.ts";
import { ExplainedText } from "../inspector/explained-text.tsx";
import { linkToQuestion } from "../inspector/open-question-places.ts";
import { SourceList } from "../inspector/sources.tsx";
import { EntryCard } from "./entry-card.tsx";
import { type Entry, lineOf } from "./use-entries.ts";

interface QuestionCardProps {
  readonly entry: Entry;
  readonly wanted: string | undefined;
}

/** An open question: both answers with their sources beside each other, our choice, and the run in which it can be seen. */
export function QuestionCard({ entry, wanted }: QuestionCardProps) {
  const { t } = useTranslation("uiHome");
  const link = linkToQuestion(entry.id);
  const said: Readonly<Record<string, Readonly<Record<"saysA" | "saysB", readonly Source[]>>>> = sources.openQuestions;
  return (
    <EntryCard kind="question" id={entry.id} title={entry.title} wanted={wanted}>
      <p className="mt-1">
        <ExplainedText text={lineOf(entry, "question") ?? ""} />
      </p>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        {(["saysA", "saysB"] as const).map((side) => (
          <div key={side} className="border-l-4 border-line pl-3 [overflow-wrap:anywhere]">
            <p className="text-note text-muted">{t(`background.${side}`)}</p>
            <p>
              <ExplainedText text={lineOf(entry, side) ?? ""} />
            </p>
            <div className="mt-2 text-muted">
              <SourceList sources={said[entry.id]?.[side] ?? []} />
            </div>
          </div>
        ))}
      </div>
      <p className="mt-3 rounded-control bg-warn-soft px-3 py-2">
        <span className="font-semibold text-warn">{t("background.ourChoice")}:</span>{" "}
        <ExplainedText text={lineOf(entry, "ourChoice") ?? ""} />
      </p>
      {link !== undefined && (
        <p className="mt-3">
          <a href={link} className="inline-flex min-h-8 items-center gap-2 font-semibold text-accent underline">
            {t("background.seeIt")}
            <span className="sr-only">: {entry.title}</span>
            <ArrowRight className="size-5" aria-hidden="true" />
          </a>
        </p>
      )}
    </EntryCard>
  );
}
