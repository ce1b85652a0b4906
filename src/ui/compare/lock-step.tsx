import { useId } from "react";
import { useTranslation } from "react-i18next";
import { LockStepTable, type LockStepTableProps } from "./lock-step-table.tsx";
import { useCompared } from "./use-compared.ts";

interface LockStepProps extends Omit<LockStepTableProps, "compared"> {
  /** Whether the figures are there; the runs beside each other come after them. */
  readonly isReady: boolean;
}

/** The runs beside each other, a milestone a row: differences shown, the rest folded. */
export function LockStep({ columns, isReady, ...more }: LockStepProps) {
  const { t } = useTranslation("uiCompare");
  const id = useId();
  const compared = useCompared(
    columns.map(({ once }) => once),
    isReady,
  );
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-title font-bold">
        {t("lock.title")}
      </h2>
      <p className="mt-1 max-w-5xl text-muted">{t("lock.lead")}</p>
      {compared === undefined ? (
        <p className="mt-3 text-muted">{t("waiting")}</p>
      ) : "failure" in compared ? (
        <p className="mt-3 text-fail">✗ {t("lock.failure", compared)}</p>
      ) : (
        <LockStepTable columns={columns} compared={compared} {...more} />
      )}
    </section>
  );
}
