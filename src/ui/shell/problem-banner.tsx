import { TriangleAlert, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";

/** What was wrong with a link, or that the engine failed. Stays until it is closed. */
export function ProblemBanner() {
  const { t } = useTranslation("uiShell");
  const problem = useRun((state) => state.problem);
  const failure = useRun((state) => state.failure);
  const store = useRunStore();
  if (problem === null && failure === null) return null;
  return (
    <div
      role="alert"
      className="mx-3 mb-2 flex items-start gap-3 rounded-card bg-warn-soft py-1 pr-1 pl-4 text-warn sm:mx-5"
    >
      <TriangleAlert className="mt-3 size-5 shrink-0" aria-hidden="true" />
      <div className="min-w-0 grow py-2 [overflow-wrap:anywhere]">
        {problem !== null && (
          <p>
            <strong>{t("problem.unknown", { word: problem.word })}</strong> {t("problem.fallback")}{" "}
            {problem.valid !== undefined &&
              problem.valid.length > 0 &&
              t("problem.valid", { words: problem.valid.join(", ") })}
          </p>
        )}
        {failure !== null && (
          <p>
            <strong>{t("failure")}</strong> <code className="font-mono text-note">{failure}</code>
          </p>
        )}
      </div>
      {problem !== null && <IconButton label={t("close")} icon={<X />} onClick={store.dismissProblem} />}
    </div>
  );
}
