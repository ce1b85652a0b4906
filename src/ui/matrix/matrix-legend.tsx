import { useTranslation } from "react-i18next";
import { useWords } from "../state/words.ts";

/** What the results and the status of a check mean. */
export function MatrixLegend() {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  return (
    <section className="mt-8 max-w-4xl" aria-labelledby="matrix-legend">
      <h2 id="matrix-legend" className="text-title font-bold">
        {t("legend.title")}
      </h2>
      <dl className="mt-3 grid gap-2 sm:grid-cols-[auto_1fr] sm:gap-x-6">
        {(["succeeded", "refused", "unseen", "ended", "absent"] as const).map((kind) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">{t(`result.${kind}`)}</dt>
            <dd className="text-muted">{t(`legend.${kind}`)}</dd>
          </div>
        ))}
        {(["D", "S", "U", "H"] as const).map((status) => (
          <div key={status} className="contents">
            <dt className="font-semibold">
              {status}: {words.status(status)}
            </dt>
            <dd className="text-muted">{t(`legend.${status}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-muted">{t("legend.computed")}</p>
    </section>
  );
}
