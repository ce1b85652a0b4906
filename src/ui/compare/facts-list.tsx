import { useTranslation } from "react-i18next";
import { shortName } from "../matrix/options-of.ts";
import { factOf, isSame, storyOf } from "./column.ts";
import { FactCell } from "./fact-cell.tsx";
import { factGroups } from "./fact-groups.ts";
import type { FactsViewProps } from "./facts-table.tsx";
import { Failures } from "./failures.tsx";

/** The comparison on a narrow screen: a fact a card, an option a line. */
export function FactsList({ columns, answers, onlyDifferences }: FactsViewProps) {
  const { t } = useTranslation("uiCompare");
  const groups = factGroups.map(({ id, rows }) => {
    const shown = onlyDifferences ? rows.filter((row) => !isSame(answers, columns, row)) : rows;
    if (shown.length === 0) return null;
    return (
      <section key={id} className="mt-5">
        <h3 className="text-lead font-bold">{t(`groups.${id}`)}</h3>
        <ul className="mt-2 grid gap-3 sm:grid-cols-2">
          {shown.map((row) => (
            <li key={row.id} className="rounded-card bg-surface p-3 shadow-raised">
              <h4 className="font-semibold">{t(`facts.${row.id}`)}</h4>
              <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
                {columns.map((column) => (
                  <div key={column.scenario} className="contents">
                    <dt className="font-semibold text-muted">{shortName(column.scenario)}</dt>
                    <dd>
                      <FactCell
                        story={storyOf(column, row)}
                        row={row}
                        fact={factOf(answers, storyOf(column, row), row)}
                      />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    );
  });
  return (
    <>
      {columns.map((column) => (
        <Failures key={column.scenario} answers={answers} column={column} />
      ))}
      {groups}
    </>
  );
}
