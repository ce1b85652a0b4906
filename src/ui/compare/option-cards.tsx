import { useId } from "react";
import { useTranslation } from "react-i18next";
import { optionSources } from "../../i18n/sources/options.ts";
import { SourceList } from "../inspector/sources.tsx";
import { useWords } from "../state/words.ts";
import { type Column, factOf } from "./column.ts";
import { FactCell } from "./fact-cell.tsx";
import type { FactRow } from "./fact-groups.ts";
import type { Answers } from "./use-counted.ts";

interface OptionCardsProps {
  readonly columns: readonly Column[];
  readonly answers: Answers;
}

const parts = ["asksPerson", "asksPgo", "asksDva", "asksModule"] as const;

/** The figures that answer what the guide's arguments are about. */
const figures: readonly FactRow[] = [
  { id: "digidLoginsAtLaunch", unit: "count" },
  { id: "identifiedAtLaunch", unit: "whether" },
  { id: "secondsSinceDigid", unit: "seconds" },
  { id: "dvaCookiesAtLaunch", unit: "count" },
  { id: "deviations", unit: "count" },
];

/** Per option: who does what, what the guide says of it in its own words, and what was counted. */
export function OptionCards({ columns, answers }: OptionCardsProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-title font-bold">
        {t("cards.title")}
      </h2>
      <ul className="mt-3 grid gap-4 lg:grid-cols-2 2xl:grid-cols-3">
        {columns.map(({ scenario, once }) => (
          <li key={scenario} className="rounded-card bg-surface p-5 shadow-raised">
            <h3 className="text-lead font-bold">{words.scenario(scenario)}</h3>
            <p className="mt-1">{words.scenarioText(scenario, "summary")}</p>
            <h4 className="mt-3 font-semibold">{t("cards.who")}</h4>
            <dl>
              {parts.map((part) => (
                <div key={part} className="mt-1">
                  <dt className="text-note text-muted">{t(`cards.${part}`)}</dt>
                  <dd>{words.scenarioText(scenario, part)}</dd>
                </div>
              ))}
            </dl>
            <div className="mt-3 grid gap-x-5 gap-y-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <div>
                <h4 className="font-semibold">{t("cards.says")}</h4>
                <SourceList sources={optionSources[scenario] ?? []} />
              </div>
              <div>
                <h4 className="font-semibold">{t("cards.counted")}</h4>
                <dl className="grid gap-y-1">
                  {figures.map((row) => (
                    <div key={row.id}>
                      <dt className="text-note text-muted">{t(`facts.${row.id}`)}</dt>
                      <dd>
                        <FactCell story={once} row={row} fact={factOf(answers, once, row)} isOpen />
                      </dd>
                    </div>
                  ))}
                </dl>
              </div>
            </div>
            <h4 className="mt-3 font-semibold">{t("cards.open")}</h4>
            <p className="text-note">{words.scenarioText(scenario, "openPoints")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
