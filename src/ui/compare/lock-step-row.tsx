import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { ComparedRun, Comparison } from "../../library.ts";
import { shortName } from "../matrix/options-of.ts";
import { writeRunLink } from "../state/run-link.ts";
import { useWords, type Words } from "../state/words.ts";
import type { Column } from "./column.ts";
import { linkStyle } from "./link-style.ts";
import type { Stop } from "./lock-step-stops.ts";

interface LineProps {
  readonly columns: readonly Column[];
  readonly compared: Comparison;
  readonly isCurrent: boolean;
  readonly onSelect: (row: number) => void;
}

const line = "cursor-pointer hover:bg-sunken aria-[current]:bg-accent-soft";
const cell = "border-t border-line px-2 py-0.5 align-top";
const heading = `${cell} pl-3 text-left font-normal`;
/** The bar says by shape what the ground says by colour. */
const currentBar = "border-l-4 border-l-accent pl-2";

/** What the rows of a table are called to be told apart from the current one. */
const current = (isCurrent: boolean) => (isCurrent ? { "aria-current": "true" as const } : {});

interface StepRowProps extends LineProps {
  readonly stop: Extract<Stop, { kind: "row" }>;
}

/**
 * One milestone: what happens, and per run the step, with the parties where they are not the same everywhere. Kept as it is
 * while the cursor is elsewhere.
 */
export const StepRow = memo(function StepRow({ stop, columns, compared, isCurrent, onSelect }: StepRowProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const { cells, parts, type } = stop.of;
  const routes = cells.map((n, at) => routeOf(compared.runs[at], n, words));
  const told = new Set(routes.filter((route) => route !== undefined));
  const title = titleOf(stop.of, compared, words) ?? words.messageType(type);
  return (
    <tr {...current(isCurrent)} className={line} onClick={() => onSelect(stop.row)}>
      <th scope="row" className={isCurrent ? `${heading} ${currentBar}` : heading}>
        {title}
        <span className="block text-note text-muted">
          {told.size === 1 && [...told][0]}
          {parts.length > 0 && <span className="ml-2">≠ {t("lock.parts", { count: parts.length })}</span>}
        </span>
      </th>
      {columns.map(({ scenario, once }, at) => {
        const n = cells[at] ?? null;
        return (
          <td key={scenario} className={cell}>
            {n === null ? (
              <Absent />
            ) : (
              <a
                href={writeRunLink(once, n)}
                aria-label={t("lock.stepOf", { option: shortName(scenario), n })}
                tabIndex={isCurrent ? 0 : -1}
                className={linkStyle}
              >
                {n}
              </a>
            )}
            {told.size > 1 && <span className="block text-note text-muted">{routes[at]}</span>}
          </td>
        );
      })}
    </tr>
  );
});

/** Milestones that are the same in all runs, as one line that opens. */
export function FoldRow({
  stop,
  columns,
  isCurrent,
  onSelect,
  onToggle,
}: LineProps & { readonly stop: Extract<Stop, { kind: "fold" }>; readonly onToggle: (first: number) => void }) {
  const { t } = useTranslation("uiCompare");
  return (
    <tr {...current(isCurrent)} className={line} onClick={() => !stop.isOpen && onSelect(stop.row)}>
      <th scope="row" className={isCurrent ? `${heading} ${currentBar}` : heading}>
        <button
          type="button"
          aria-expanded={stop.isOpen}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(stop.row);
          }}
          className="min-h-6 cursor-pointer text-muted underline decoration-dotted underline-offset-4"
        >
          {stop.isOpen ? "▾" : "▸"} = {t("lock.equal", { count: stop.of.length })}
        </button>
      </th>
      {columns.map(({ scenario }, at) => (
        <td key={scenario} className={`${cell} text-muted tabular-nums`}>
          {stop.of[0]?.cells[at]}–{stop.of.at(-1)?.cells[at]}
        </td>
      ))}
    </tr>
  );
}

/** A run that does not have this milestone. */
export function Absent() {
  const { t } = useTranslation("uiCompare");
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t("lock.absent")}</span>
    </span>
  );
}

/** Who sends it to whom. */
export function routeOf(run: ComparedRun | undefined, n: number | null, words: Words): string | undefined {
  const message = run?.messages[(n ?? 0) - 1];
  if (run === undefined || message === undefined) return undefined;
  const name = (id: string) => words.party(run.participants.find((each) => each.id === id) ?? { id, label: id });
  return `${name(message.from)} → ${name(message.to)}`;
}

/** What happens, as the first run that has it tells. */
function titleOf({ cells }: { readonly cells: readonly (number | null)[] }, { runs }: Comparison, words: Words) {
  for (const [at, n] of cells.entries()) {
    const message = runs[at]?.messages[(n ?? 0) - 1];
    if (message !== undefined) return words.message(message);
  }
  return undefined;
}
