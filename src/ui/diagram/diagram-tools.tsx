import { Focus, List, Maximize2, Workflow, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classNames } from "../components/class-names.ts";
import { IconButton } from "../components/icon-button.tsx";
import { setDisplay, useDisplay } from "../state/display.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { detailLevels } from "../state/run-state.ts";
import { Legend } from "./legend.tsx";

interface DiagramToolsProps {
  readonly asList: boolean;
  readonly onAsList: (asList: boolean) => void;
  /** A factor to the present size; null fits the width. */
  readonly onZoom: (factor: number | null) => void;
}

/** Level of detail, legend, focus, size, and the same in words. */
export function DiagramTools({ asList, onAsList, onZoom }: DiagramToolsProps) {
  const { t } = useTranslation("uiDiagram");
  const { focus } = useDisplay();
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-1 px-2 py-1">
      <DetailChoice />
      <div className="ml-auto flex items-center">
        <Legend />
        {!asList && (
          <>
            <IconButton
              label={t("focus")}
              icon={<Focus />}
              aria-pressed={focus}
              onClick={() => setDisplay({ focus: !focus })}
            />
            <span className="hidden sm:contents">
              <IconButton label={t("zoomOut")} icon={<ZoomOut />} onClick={() => onZoom(1 / 1.2)} />
              <IconButton label={t("zoomIn")} icon={<ZoomIn />} onClick={() => onZoom(1.2)} />
              <IconButton label={t("fit")} icon={<Maximize2 />} onClick={() => onZoom(null)} />
            </span>
          </>
        )}
        <IconButton
          label={t(asList ? "asPicture" : "asList")}
          icon={asList ? <Workflow /> : <List />}
          onClick={() => onAsList(!asList)}
        />
      </div>
    </div>
  );
}

/** Three levels of the same recording. */
function DetailChoice() {
  const { t } = useTranslation("uiDiagram");
  const store = useRunStore();
  const detail = useRun((state) => state.detail);
  return (
    <fieldset className="flex rounded-control bg-sunken p-1">
      <legend className="sr-only">{t("detail")}</legend>
      {detailLevels.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={level === detail}
          onClick={() => store.setDetail(level)}
          className={classNames(
            "min-h-9 rounded-[0.375rem] px-2.5 text-muted sm:px-3",
            "aria-pressed:bg-surface aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:shadow-raised",
          )}
        >
          {t(`details.${level}`)}
        </button>
      ))}
    </fieldset>
  );
}
