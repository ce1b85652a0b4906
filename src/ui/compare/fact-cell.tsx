import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Evidence, Fact } from "../../library.ts";
import { durationText } from "../inspector/time-text.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import type { Figure } from "./column.ts";
import type { FactRow } from "./fact-groups.ts";

interface FactCellProps {
  readonly story: PartialStory;
  readonly row: FactRow;
  readonly fact: Figure;
}

const link = "text-accent underline underline-offset-2";

/** More than this would hide the figure; the rest opens on demand. */
const shownAtOnce = 3;

/** A figure, and every step where it was counted. */
export function FactCell({ story, row, fact }: FactCellProps) {
  const { t } = useTranslation("uiCompare");
  const figure = useFigure(row, fact === "failed" ? undefined : fact);
  if (fact === "failed") return <span className="text-fail">{t("failed")}</span>;
  if (fact === undefined) return <span className="text-muted">{t("waiting")}</span>;
  const [first] = fact.evidence;
  const isPlain = fact.evidence.every(({ what }) => what === undefined);
  const items = fact.evidence.map((each) => (
    <EvidenceItem
      key={`${each.n} ${each.what} ${each.party}`}
      story={story}
      evidence={each}
      isTimed={row.unit === "seconds"}
    />
  ));
  // One place without a name of its own is where the figure itself leads.
  const isTold = items.length === 0 || (isPlain && items.length === 1);
  return (
    <div className={isPlain ? "flex flex-wrap items-baseline gap-x-3" : undefined}>
      {first === undefined ? (
        <span className="text-lead font-semibold">{figure}</span>
      ) : (
        <a href={writeRunLink(story, first.n)} className={`inline-block min-w-6 text-lead font-semibold ${link}`}>
          {figure}
        </a>
      )}
      {!isTold && items.length <= shownAtOnce && (
        <ul className={isPlain ? "flex flex-wrap gap-x-3 text-note" : "text-note"}>{items}</ul>
      )}
      {!isTold && items.length > shownAtOnce && (
        <details className="text-note">
          <summary className="min-h-6 cursor-pointer text-muted">{t("where", { number: items.length })}</summary>
          <ul className={isPlain ? "flex flex-wrap gap-x-3" : undefined}>{items}</ul>
        </details>
      )}
    </div>
  );
}

function useFigure({ unit }: FactRow, fact: Fact | undefined): string {
  const { t, i18n } = useTranslation("uiCompare");
  if (fact === undefined || fact.amount === null) return t("nothing");
  if (unit === "whether") return fact.amount > 0 ? t("yes") : t("no");
  return unit === "seconds" ? durationText(fact.amount * 1000, i18n.language) : String(fact.amount);
}

function EvidenceItem({
  story,
  evidence: { n, what, party, seconds },
  isTimed,
}: {
  readonly story: PartialStory;
  readonly evidence: Evidence;
  readonly isTimed: boolean;
}) {
  const { t, i18n } = useTranslation("uiCompare");
  const words = useWords();
  const name = what === undefined ? undefined : (lookup(i18n, "tokenKinds", `${what}.name`) ?? what);
  const more = [
    ...(party === undefined ? [] : [words.party({ id: party, label: party })]),
    ...(seconds === undefined || !isTimed ? [] : [durationText(seconds * 1000, i18n.language)]),
  ];
  return (
    <li className="[overflow-wrap:anywhere]">
      <a href={writeRunLink(story, n)} className={`inline-block min-h-6 min-w-6 leading-6 ${link}`}>
        {name === undefined ? t("step", { n }) : name}
      </a>
      {more.length > 0 && <span className="text-muted"> {more.join(", ")}</span>}
    </li>
  );
}
