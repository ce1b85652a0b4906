import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Evidence, Fact } from "../../library.ts";
import { durationText } from "../inspector/time-text.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import type { Figure } from "./column.ts";
import type { FactRow } from "./fact-groups.ts";
import { linkStyle } from "./link-style.ts";

interface FactCellProps {
  readonly story: PartialStory;
  readonly row: FactRow;
  readonly fact: Figure;
  /** With every step where it was counted; else on one line, with the names of what not all options have as far as they fit. */
  readonly isOpen: boolean;
  /** What all options have. */
  readonly common?: ReadonlySet<string>;
}

/** A figure, as a link to where it was counted first, and what was found. */
export function FactCell({ story, row, fact, isOpen, common }: FactCellProps) {
  const { t, i18n } = useTranslation("uiCompare");
  const figure = useFigure(row, fact);
  if (fact === undefined || fact === "failed") {
    return <span className={fact === undefined ? "text-muted" : "text-fail"}>{figure}</span>;
  }
  const { evidence } = fact;
  const [first] = evidence;
  const isPlain = evidence.every(({ what }) => what === undefined);
  const told = first === undefined ? figure : <FigureLink to={writeRunLink(story, first.n)}>{figure}</FigureLink>;
  if (!isOpen) {
    const own = evidence.flatMap(({ what }) => (what === undefined || common?.has(what) ? [] : [nameOf(i18n, what)]));
    const names = [...new Set(own)];
    return (
      <div className="flex items-baseline gap-x-2 overflow-hidden whitespace-nowrap">
        {told}
        {/* A time is about the first thing only. */}
        <span className="truncate text-note text-muted">
          {(row.unit === "seconds" ? names.slice(0, 1) : names).join(", ")}
        </span>
      </div>
    );
  }
  return (
    <div>
      {told}
      <ul className={isPlain ? "flex flex-wrap gap-x-3 text-note" : "text-note"}>
        {evidence.map((each) => (
          <li key={`${each.n} ${each.what} ${each.party}`} className="[overflow-wrap:anywhere]">
            <EvidenceItem story={story} evidence={each} step={t("step", { n: each.n })} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FigureLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} className={`shrink-0 font-semibold ${linkStyle}`}>
      {children}
    </a>
  );
}

function useFigure({ unit }: FactRow, fact: Figure): string {
  const { t, i18n } = useTranslation("uiCompare");
  if (fact === undefined) return t("waiting");
  if (fact === "failed") return t("failed");
  return figureText(t, i18n.language, unit, fact);
}

function figureText(
  t: ReturnType<typeof useTranslation<"uiCompare">>["t"],
  language: string,
  unit: FactRow["unit"],
  { amount }: Fact,
): string {
  if (amount === null) return t("nothing");
  if (unit === "whether") return amount > 0 ? t("yes") : t("no");
  return unit === "seconds" ? secondsText(amount, language) : String(amount);
}

/** A length of time; what is less than a second is told so. */
function secondsText(seconds: number, language: string): string {
  const isLess = seconds > 0 && seconds < 1;
  return isLess ? `< ${durationText(1000, language)}` : durationText(seconds * 1000, language);
}

/** What a person reads for the id in a figure's evidence; a name from the wire speaks for itself. */
function nameOf(instance: i18n, what: string): string {
  return lookup(instance, "tokenKinds", `${what}.name`) ?? lookup(instance, "uiCompare", `named.${what}`) ?? what;
}

interface EvidenceItemProps {
  readonly story: PartialStory;
  readonly evidence: Evidence;
  readonly step: string;
}

function EvidenceItem({ story, evidence: { n, what, party, seconds }, step }: EvidenceItemProps) {
  const { i18n } = useTranslation("uiCompare");
  const words = useWords();
  const more = [
    ...(party === undefined ? [] : [words.party({ id: party, label: party })]),
    ...(seconds === undefined ? [] : [secondsText(seconds, i18n.language)]),
  ];
  return (
    <>
      <a href={writeRunLink(story, n)} className={linkStyle}>
        {what === undefined ? step : nameOf(i18n, what)}
      </a>
      {more.length > 0 && <span className="text-muted"> {more.join(", ")}</span>}
    </>
  );
}
