import { RotateCcw, Square } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import type { MatrixState } from "./use-matrix.ts";

interface MatrixProgressProps extends Pick<MatrixState, "status" | "failure" | "computed" | "wanted"> {
  readonly stop: () => void;
  readonly restart: () => void;
}

/** How far the computation is, and a button to stop it or to start it again. */
export function MatrixProgress({ status, failure, computed, wanted, stop, restart }: MatrixProgressProps) {
  const { t } = useTranslation("uiMatrix");
  const text =
    status === "failed" ? t("status.failed", { failure }) : t(`status.${status}`, { computed, wanted: wanted || "…" });
  return (
    <div className="mt-4 flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2">
      <progress
        className="h-3 w-64 max-w-full accent-accent"
        aria-label={t("progress")}
        value={computed}
        max={Math.max(wanted, 1)}
      />
      <p className="text-muted">{text}</p>
      <span role="status" className="sr-only">
        {status === "running" ? "" : text}
      </span>
      {status === "running" ? (
        <Button onClick={stop}>
          <Square className="size-4" aria-hidden="true" />
          {t("stop")}
        </Button>
      ) : (
        <Button kind="quiet" onClick={restart}>
          <RotateCcw className="size-4" aria-hidden="true" />
          {t("again")}
        </Button>
      )}
    </div>
  );
}
