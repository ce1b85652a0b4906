import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { moduleTypeSources } from "../../i18n/sources/module-types.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { ModuleTypeCells } from "./module-type-cells.tsx";

const columns = ["type", "start", "consent", "data", "token"] as const;

/** Type × consent × data × who issues the token, as a run of each type shows it. */
export function ModuleTypesTable() {
  const { t } = useTranslation("uiHome");
  const store = useRunStore();
  const rows = useRun((state) => state.moduleTypes);
  useEffect(() => void store.loadModuleTypes(), [store]);
  return (
    <div className="mt-6">
      <h3 className="text-lead font-bold">{t("moduleTypes.title")}</h3>
      <p className="mt-1 max-w-3xl text-muted">{t("moduleTypes.lead")}</p>
      {rows === null ? (
        <p className="mt-4 text-muted">{t("moduleTypes.running")}</p>
      ) : (
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
          tabIndex={0}
          aria-label={t("moduleTypes.region")}
          className="mt-4 overflow-x-auto rounded-card bg-surface p-5 shadow-raised"
        >
          <table className="w-full min-w-[62rem] text-left">
            <thead>
              <tr className="text-note text-muted">
                {columns.map((column) => (
                  <th key={column} scope="col" className="pr-6 pb-2 font-semibold">
                    {t(`moduleTypes.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.scenario} className="border-t border-line align-top">
                  <ModuleTypeCells row={row} quote={moduleTypeSources[row.scenario]?.quote} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
