import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { messageText, messageTitle } from "../../i18n/message-title.ts";
import { Badge } from "../components/badge.tsx";
import { Nothing, PartyBadge, Section } from "./bits.tsx";
import { CheckMark } from "./check-mark.tsx";
import { ExplainedText } from "./explained-text.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Sources } from "./sources.tsx";
import type { StepView } from "./step-view.ts";
import { Terms } from "./terms.tsx";
import { clockText } from "./time-text.ts";

/** What happens in this step, why, and where that is written. */
export function ExplanationTab({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation(["uiInspector", "common"]);
  const { message } = view;
  if (message === undefined) return <Nothing>{t("noMessage")}</Nothing>;
  const text = (part: "what" | "why") => messageText(i18n, message, part);
  const checks = view.index.checksAfter.get(message.n) ?? [];
  return (
    <>
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-muted">
          <span className="font-semibold text-ink">{t("step", { n: message.n })}</span>
          <span>{clockText(message.time, view.recording.messages[0]?.time, i18n.language)}</span>
          <span>{t(`channel.${message.channel}`)}</span>
        </p>
        <h3 className="text-title font-semibold">{messageTitle(i18n, message) ?? message.label}</h3>
        <p className="flex flex-wrap items-center gap-2">
          <PartyBadge view={view} id={message.from} />
          <ArrowRight aria-label={t("to")} className="size-5 shrink-0 text-muted" />
          <PartyBadge view={view} id={message.to} />
          {message.by === "attacker" && (
            <Badge tone="attacker" mark="!">
              {t("byAttacker")}
            </Badge>
          )}
        </p>
        {text("what") !== undefined && (
          <p className="text-lead">
            <ExplainedText text={text("what") ?? ""} />
          </p>
        )}
        {text("why") !== undefined && (
          <div className="rounded-control border-l-4 border-accent bg-accent-soft px-4 py-3">
            <p className="text-note font-semibold text-accent">{t("common:why")}</p>
            <p>
              <ExplainedText text={text("why") ?? ""} />
            </p>
          </div>
        )}
      </div>
      {checks.length > 0 && (
        <Section title={t("checks.here")}>
          <ul className="flex flex-col gap-2">
            {checks.map((check) => (
              <li key={`${check.party} ${check.id}`} className="flex flex-wrap items-center gap-2">
                <CheckMark result={check.result} />
                <span className="min-w-40 grow basis-0">{lookup(i18n, "checks", `${check.id}.title`) ?? check.id}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OpenQuestions type={message.type} />
      <Terms text={`${text("what") ?? ""} ${text("why") ?? ""}`} />
      <Sources message={message} />
    </>
  );
}
