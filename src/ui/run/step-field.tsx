import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRun, useRunStore } from "../state/run-context.tsx";

/** The key that jumps to a number puts the focus here. */
export const stepFieldId = "step-number";

/** The number of the present step; another number and Enter jumps there. */
export function StepField() {
  const { t } = useTranslation("uiShell");
  const store = useRunStore();
  const cursor = useRun((state) => state.cursor);
  const total = useRun((state) => state.recording?.messages.length ?? 0);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      className="flex items-center gap-2 whitespace-nowrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null && /^\d+$/.test(typed)) store.go(Number(typed));
        setTyped(null);
        document.getElementById(stepFieldId)?.blur();
      }}
    >
      <input
        id={stepFieldId}
        aria-label={t("steps.jump")}
        inputMode="numeric"
        autoComplete="off"
        className="min-h-11 w-14 rounded-control border border-edge bg-surface text-center font-semibold tabular-nums"
        value={typed ?? cursor}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <span className="text-muted tabular-nums">/ {total}</span>
    </form>
  );
}
