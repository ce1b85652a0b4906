import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import { optionsOf } from "../matrix/options-of.ts";
import { useFragment } from "../shell/use-route.ts";
import { useRun } from "../state/run-context.tsx";
import { writeRunLink } from "../state/run-link.ts";
import { useMediaQuery } from "../state/use-media-query.ts";
import { AttackCounts } from "./attack-counts.tsx";
import { columnsOf } from "./column.ts";
import { choose, settle } from "./compare-address.ts";
import { type CompareChoice, readCompareChoice } from "./compare-choice.ts";
import { CompareControls } from "./compare-controls.tsx";
import { Differences } from "./differences.tsx";
import { EqualRowsButton } from "./equal-rows-button.tsx";
import { FactsList } from "./facts-list.tsx";
import { FactsTable } from "./facts-table.tsx";
import type { FactsViewProps } from "./facts-view.ts";
import { LockStep } from "./lock-step.tsx";
import { OptionCards } from "./option-cards.tsx";
import { ProofAge } from "./proof-age.tsx";
import { useCounted } from "./use-counted.ts";

/** Options side by side: what was counted of a run of each, and where. */
export function ComparePage() {
  const { t } = useTranslation("uiCompare");
  const catalogue = useRun((state) => state.catalogue);
  return (
    <div className="w-full px-5 pt-3 pb-12">
      {/* One line each: what differs is to fit below them on one screen. */}
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h1 className="text-title font-bold tracking-tight">{t("title")}</h1>
        <p className="text-note text-muted">{t("lead")}</p>
      </div>
      {catalogue !== null && <Comparison catalogue={catalogue} />}
    </div>
  );
}

function Comparison({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation("uiCompare");
  const fragment = useFragment();
  const options = useMemo(() => optionsOf(catalogue).map(({ id }) => id), [catalogue]);
  const choice = useMemo(() => readCompareChoice(fragment, options), [fragment, options]);
  const columns = useMemo(() => columnsOf(choice), [choice]);
  const stories = columns.flatMap(({ once }) => once).concat(columns.flatMap(({ twice, later }) => [twice, later]));
  const answers = useCounted(stories);
  const links = [...new Set(stories.map((story) => writeRunLink(story, 1)))];
  const missing = links.filter((link) => !answers.has(link)).length;
  const failed = links.filter((link) => answers.get(link)?.ok === false).length;
  const isWide = useMediaQuery("(min-width: 64rem)");
  const change = (fields: Partial<CompareChoice>): void => choose(fields, options);
  // Rows are counted anew where other runs stand beside each other.
  const changeRuns = (fields: Partial<CompareChoice>): void => change({ row: 0, open: [], ...fields });
  const view: FactsViewProps = {
    columns,
    answers,
    allRows: choice.allRows,
    onAllRows: (allRows) => change({ allRows }),
    openFacts: choice.facts,
    onOpenFacts: (facts) => change({ facts }),
  };
  const View = isWide ? FactsTable : FactsList;
  return (
    <>
      <CompareControls
        choice={choice}
        options={options}
        onChange={changeRuns}
        status={
          missing > 0 ? t("running", { number: missing }) : failed > 0 ? t("someFailed", { number: failed }) : t("done")
        }
      >
        <EqualRowsButton {...view} />
      </CompareControls>
      <h2 className="sr-only">{t("table")}</h2>
      <View {...view} />
      <ProofAge
        columns={columns}
        answers={answers}
        elapsed={choice.elapsed}
        onElapsed={(elapsed) => change({ elapsed })}
      />
      <LockStep
        columns={columns}
        row={choice.row}
        open={choice.open}
        onRow={(row) => settle({ row }, options)}
        onOpen={(open) => change({ open })}
        isReady={missing === 0 || choice.row > 0}
      />
      <Differences columns={columns} pair={choice.pair} onPair={(pair) => change({ pair })} isReady={missing === 0} />
      <AttackCounts catalogue={catalogue} choice={choice} isReady={missing === 0} />
      <OptionCards columns={columns} answers={answers} />
    </>
  );
}
