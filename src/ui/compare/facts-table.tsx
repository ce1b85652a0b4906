import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import { commonIn, factOf, isSame, storyOf } from "./column.ts";
import { FactCell } from "./fact-cell.tsx";
import type { FactRow } from "./fact-groups.ts";
import { type FactsViewProps, shownGroups } from "./facts-view.ts";
import { Failures } from "./failures.tsx";

/**
 * The comparison where there is room for it: an option a column, a counted fact a row on one line, so that all that differs
 * is on one screen. A row opens to every step where it was counted.
 */
export function FactsTable(props: FactsViewProps) {
  const { columns, answers } = props;
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const groups = shownGroups(props);
  return (
    <table className="mt-2 w-full table-fixed border-separate border-spacing-0 rounded-card bg-surface text-left shadow-raised">
      <caption className="sr-only">{t("table")}</caption>
      <colgroup>
        <col className="w-[8%]" />
        <col className="w-[26%]" />
      </colgroup>
      <thead className="sticky top-0 z-10">
        <tr className="align-bottom">
          <th scope="col" colSpan={2} className="rounded-tl-card border-b border-edge bg-surface px-3 py-1">
            {t("fact")}
          </th>
          {columns.map((column) => (
            <th key={column.scenario} scope="col" className="border-b border-edge bg-surface px-2 py-1">
              <a
                href={writeRunLink(column.once, 1)}
                className="inline-block min-h-6 text-note leading-snug font-bold text-accent underline underline-offset-4"
              >
                {words.scenario(column.scenario)}
              </a>
              <Failures answers={answers} column={column} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, rows }) => (
        <tbody key={id}>
          {rows.map((row, at) => (
            <Row key={row.id} row={row} {...props}>
              {at === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={rows.length}
                  className="border-t border-edge bg-sunken px-3 py-1 align-top text-note leading-snug font-bold"
                >
                  {t(`groups.${id}`)}
                </th>
              )}
            </Row>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends FactsViewProps {
  readonly row: FactRow;
  /** The heading of the group, before its first row. */
  readonly children: ReactNode;
}

function Row({ row, columns, answers, openFacts, onOpenFacts, children }: RowProps) {
  const { t } = useTranslation("uiCompare");
  const isOpen = openFacts.includes(row.id);
  const common = commonIn(answers, columns, row);
  return (
    <tr className="align-top">
      {children}
      <th
        scope="row"
        className="border-t border-line px-3 text-note font-normal 2xl:text-[0.9375rem] 2xl:font-semibold"
      >
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onOpenFacts(isOpen ? openFacts.filter((id) => id !== row.id) : [...openFacts, row.id])}
          className="flex min-h-6 w-full cursor-pointer gap-2 text-left leading-6"
        >
          <span aria-hidden="true" className="text-muted">
            {isOpen ? "▾" : "▸"}
          </span>
          {/* Where the screen is large enough for all rows each stays on its line. */}
          <span className={isOpen ? "" : "2xl:truncate"} title={t(`facts.${row.id}`)}>
            {t(`facts.${row.id}`)}
            {isSame(answers, columns, row) && (
              <span className="ml-1 text-note font-normal text-muted">{t("same")}</span>
            )}
          </span>
        </button>
      </th>
      {columns.map((column) => (
        <td key={column.scenario} className="border-t border-line px-2">
          <FactCell
            story={storyOf(column, row)}
            row={row}
            fact={factOf(answers, storyOf(column, row), row)}
            isOpen={isOpen}
            common={common}
          />
        </td>
      ))}
    </tr>
  );
}
