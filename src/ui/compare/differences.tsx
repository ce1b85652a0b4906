import { useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { differenceItems } from "../../diagram/difference-items.ts";
import { Select } from "../components/select.tsx";
import { shortName } from "../matrix/options-of.ts";
import { useWords } from "../state/words.ts";
import type { Column } from "./column.ts";
import { DifferenceList } from "./difference-list.tsx";
import { DifferencePicture } from "./difference-picture.tsx";
import { type DrawnPair, pairOf } from "./drawn-pair.ts";
import { useCompared } from "./use-compared.ts";
import { useNear } from "./use-near.ts";

interface DifferencesProps {
  readonly columns: readonly Column[];
  readonly pair: readonly [left: string, right: string];
  readonly onPair: (pair: readonly [left: string, right: string]) => void;
  readonly isReady: boolean;
}

/** Two of the runs in one sequence diagram of what differs, and the same as a list. Drawn when it comes near the screen. */
export function Differences({ columns, pair, onPair, isReady }: DifferencesProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const isNear = useNear(section);
  const [left, right] = pair;
  const stories = pair.flatMap((scenario) => columns.find((each) => each.scenario === scenario)?.once ?? []);
  const compared = useCompared(stories, isReady && isNear);
  const options = columns.map(({ scenario }) => ({ value: scenario, label: words.scenario(scenario) }));
  return (
    <section ref={section} aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-title font-bold">
        {t("differences.title")}
      </h2>
      <p className="mt-1 max-w-5xl text-muted">
        {t("differences.lead", { left: shortName(left), right: shortName(right) })}
      </p>
      <div className="mt-3 grid max-w-4xl gap-4 sm:grid-cols-2">
        <Select
          label={<>◀ {t("differences.left")}</>}
          value={left}
          options={options}
          // Choosing what stands on the other side swaps them.
          onChange={(chosen) => onPair([chosen, chosen === right ? left : right])}
        />
        <Select
          label={<>▶ {t("differences.right")}</>}
          value={right}
          options={options}
          onChange={(chosen) => onPair([chosen === left ? right : left, chosen])}
        />
      </div>
      {compared === undefined ? (
        <p className="mt-3 min-h-[60dvh] text-muted">{t("waiting")}</p>
      ) : "failure" in compared ? (
        <p className="mt-3 text-fail">✗ {t("lock.failure", compared)}</p>
      ) : (
        <Drawn pair={pairOf(compared, stories)} key={`${left} ${right}`} />
      )}
    </section>
  );
}

function Drawn({ pair: { participants, rows, stories } }: { readonly pair: DrawnPair }) {
  const items = useMemo(() => differenceItems(rows), [rows]);
  return (
    <div className="mt-3 grid gap-4 2xl:grid-cols-[minmax(0,2fr)_minmax(22rem,1fr)]">
      <DifferencePicture participants={participants} items={items} stories={stories} />
      <DifferenceList participants={participants} items={items} stories={stories} />
    </div>
  );
}
