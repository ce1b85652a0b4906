import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { shortName } from "../matrix/options-of.ts";
import { writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import { type Column, factOf, isSame, storyOf } from "./column.ts";
import { FactCell } from "./fact-cell.tsx";
import { factGroups } from "./fact-groups.ts";
import { Failures } from "./failures.tsx";
import type { Answers } from "./use-counted.ts";

export interface FactsViewProps {
  readonly columns: readonly Column[];
  readonly answers: Answers;
  /** Leaves out the rows in which all columns are the same. */
  readonly onlyDifferences: boolean;
}

/** The comparison where there is room for it: an option a column, a counted fact a row. */
export function FactsTable({ columns, answers, onlyDifferences }: FactsViewProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  return (
    <table className="mt-4 w-full table-fixed border-separate border-spacing-0 rounded-card bg-surface text-left shadow-raised">
      <caption className="sr-only">{t("table")}</caption>
      <thead>
        <tr>
          <th scope="col" className="sticky top-0 z-10 w-[19%] rounded-tl-card bg-surface p-3 align-bottom">
            {t("fact")}
          </th>
          {columns.map((column) => (
            <th key={column.scenario} scope="col" className="sticky top-0 z-10 bg-surface p-3 align-bottom">
              <a
                href={writeRunLink(column.once, 1)}
                className="block text-title text-accent underline underline-offset-4"
              >
                {shortName(column.scenario)}
              </a>
              <span className="block text-note font-normal text-muted">{words.scenario(column.scenario)}</span>
              <Failures answers={answers} column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {factGroups.map(({ id, rows }) => {
          const shown = onlyDifferences ? rows.filter((row) => !isSame(answers, columns, row)) : rows;
          if (shown.length === 0) return null;
          return (
            <Fragment key={id}>
              <tr>
                <th scope="colgroup" colSpan={columns.length + 1} className="bg-sunken px-3 py-1.5 font-bold">
                  {t(`groups.${id}`)}
                </th>
              </tr>
              {shown.map((row) => (
                <tr key={row.id} className="align-top">
                  <th scope="row" className="border-t border-line px-3 py-1 font-semibold">
                    {t(`facts.${row.id}`)}
                    {isSame(answers, columns, row) && (
                      <span className="ml-1 text-note font-normal text-muted">{t("same")}</span>
                    )}
                  </th>
                  {columns.map((column) => (
                    <td key={column.scenario} className="border-t border-line px-3 py-1">
                      <FactCell
                        story={storyOf(column, row)}
                        row={row}
                        fact={factOf(answers, storyOf(column, row), row)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
