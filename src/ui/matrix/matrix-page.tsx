import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import { useFragment } from "../shell/use-route.ts";
import { useRun } from "../state/run-context.tsx";
import { useMediaQuery } from "../state/use-media-query.ts";
import { type MatrixChoice, readMatrixChoice, writeMatrixChoice } from "./matrix-choice.ts";
import { MatrixControls } from "./matrix-controls.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { MatrixProgress } from "./matrix-progress.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { useMatrix } from "./use-matrix.ts";

/** Attack × option: what comes of every attack, computed while one looks. */
export function MatrixPage() {
  const { t } = useTranslation("uiMatrix");
  const catalogue = useRun((state) => state.catalogue);
  return (
    <div className="w-full px-5 pt-8 pb-12">
      <h1 className="text-display font-bold tracking-tight">{t("title")}</h1>
      <p className="mt-3 max-w-4xl text-lead text-muted">{t("lead")}</p>
      {catalogue !== null && <Matrix catalogue={catalogue} />}
    </div>
  );
}

function Matrix({ catalogue }: { readonly catalogue: Catalogue }) {
  const fragment = useFragment();
  const choice = useMemo(() => readMatrixChoice(fragment), [fragment]);
  const matrix = useMatrix(choice, catalogue);
  const isWide = useMediaQuery("(min-width: 64rem)");
  const change = (fields: Partial<MatrixChoice>): void => {
    location.hash = writeMatrixChoice({ ...choice, ...fields });
  };
  const View = isWide ? MatrixTable : MatrixList;
  return (
    <>
      <MatrixControls choice={choice} catalogue={catalogue} onChange={change} />
      <MatrixProgress {...matrix} />
      <View catalogue={catalogue} grid={matrix.grid} usual={matrix.usual} method={choice.method} />
      <MatrixLegend />
    </>
  );
}
