import { Skull } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRun } from "../state/run-context.tsx";

/** The name of the tab, with a glyph while an attack runs. */
export function AttackTabLabel() {
  const { t } = useTranslation("uiAttack");
  const attacked = useRun((state) => Boolean(state.recording?.story.attack));
  return (
    <span className="inline-flex items-center gap-1.5">
      {attacked && <Skull aria-hidden="true" className="size-4 text-attacker" />}
      {t("tab")}
    </span>
  );
}
