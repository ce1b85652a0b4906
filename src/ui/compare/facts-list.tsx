import { useTranslation } from "react-i18next";
import { shortName } from "../matrix/options-of.ts";
import { factOf, isSame, storyOf } from "./column.ts";
import { FactCell } from "./fact-cell.tsx";
import { type FactsViewProps, shownGroups } from "./facts-view.ts";
import { Failures } from "./failures.tsx";

/** The comparison on a narrow screen: a fact a card, an option a line. */
export function FactsList(props: FactsViewProps) {
  const { columns, answers } = props;
  const { t } = useTranslation("uiCompare");
  return (
    <>
      {columns.map((column) => (
        <Failures key={column.scenario} answers={answers} column={column} />
      ))}
      {shownGroups(props).map(({ id, rows }) => (
        <section key={id} className="mt-5">
          <h3 className="text-lead font-bold">{t(`groups.${id}`)}</h3>
          <ul className="mt-2 grid gap-3 sm:grid-cols-2">
            {rows.map((row) => (
              <li key={row.id} className="min-w-0 rounded-card bg-surface p-3 shadow-raised">
                <h4 className="font-semibold">
                  {t(`facts.${row.id}`)}
                  {isSame(answers, columns, row) && (
                    <span className="ml-1 text-note font-normal text-muted">{t("same")}</span>
                  )}
                </h4>
                <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
                  {columns.map((column) => (
                    <div key={column.scenario} className="contents">
                      <dt className="font-semibold text-muted">{shortName(column.scenario)}</dt>
                      <dd>
                        <FactCell
                          story={storyOf(column, row)}
                          row={row}
                          fact={factOf(answers, storyOf(column, row), row)}
                          isOpen
                        />
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
