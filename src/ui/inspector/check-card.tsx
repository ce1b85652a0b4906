import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedCheck } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { choiceIn } from "../state/check-choice.ts";
import { PartyBadge } from "./bits.tsx";
import { CheckChoiceField } from "./check-choice-field.tsx";
import { CheckMark } from "./check-mark.tsx";
import { ExplainedText } from "./explained-text.tsx";
import type { StepView } from "./step-view.ts";

/** One check in full: what it asks, what it found, who says so, and the choice to see the world with less of it. */
export function CheckCard({ view, check }: { readonly view: StepView; readonly check: RecordedCheck }) {
  const { t, i18n } = useTranslation(["uiInspector", "status"]);
  const text = (part: string) => lookup(i18n, "checks", `${check.id}.${part}`);
  const title = text("title") ?? check.id;
  const choice = choiceIn(view.recording.story, view.catalogue, check.id);
  // What passes a weaker reading need not be what the words of the rule say.
  const isWeakened = choice.kind === "weaken";
  const weaker = isWeakened ? lookup(i18n, "modesMore", `${check.id}.${choice.mode}`) : undefined;
  const verdict =
    check.result === "off" ? undefined : check.result === "passed" && weaker ? weaker : text(check.result);
  return (
    <article className="flex flex-col gap-2 rounded-card border border-line p-4" data-check={check.id}>
      <div className="flex flex-wrap items-center gap-2">
        <CheckMark result={check.result} />
        {isWeakened && (
          <Badge tone="warn" mark="≈">
            {t("choice.weakened")}
          </Badge>
        )}
        <h4 className="min-w-40 grow basis-0 font-semibold">{title}</h4>
        <PartyBadge view={view} id={check.party} />
      </div>
      {text("question") !== undefined && (
        <p>
          <ExplainedText text={text("question") ?? ""} />
        </p>
      )}
      {verdict !== undefined && (
        <p className="font-semibold">
          <ExplainedText text={verdict} />
        </p>
      )}
      {(check.expected !== undefined || check.actual !== undefined) && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-control bg-sunken px-3 py-2 text-note">
          <Compared label={t("checks.expected")} value={check.expected} />
          <Compared label={t("checks.actual")} value={check.actual} />
        </dl>
      )}
      <CheckChoiceField view={view} check={check} />
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1 text-note">
        <Badge tone={check.status === "U" ? "warn" : "neutral"}>
          {check.status} · {t(`status:${check.status}.name`)}
        </Badge>
        <span className="min-w-40 grow basis-0 py-0.5 text-muted">
          {t(`status:${check.status}.explanation`)}{" "}
          {check.clause !== "" && <cite className="text-ink not-italic">{check.clause}</cite>}
        </span>
      </div>
    </article>
  );
}

function Compared({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  const { t } = useTranslation("uiInspector");
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd>
        {value === undefined ? (
          <span className="text-muted">{t("checks.nothing")}</span>
        ) : (
          <code className="font-mono [overflow-wrap:anywhere]">{value}</code>
        )}
      </dd>
    </>
  );
}
