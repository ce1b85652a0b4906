import { Focus, List, Maximize2, Workflow, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
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
  /** Buttons of the layout around the diagram, at both ends. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Level of detail, legend, focus, and the same in words. */
export function DiagramTools({ asList, onAsList, onZoom, before, after }: DiagramToolsProps) {
  const { t } = useTranslation("uiDiagram");
  const { focus } = useDisplay();
  return (
    <div className="@container flex shrink-0 items-center gap-x-0.5 px-1.5 py-1">
      {before}
      <DetailChoice />
      <div className="ml-auto flex items-center">
        <Legend>
          <div className="mt-4 flex gap-1 border-t border-line pt-3">
            <ZoomTools onZoom={onZoom} />
          </div>
        </Legend>
        {!asList && (
          <span className="hidden @2xl:contents">
            <ZoomTools onZoom={onZoom} />
          </span>
        )}
        {!asList && (
          <IconButton
            className="max-sm:hidden"
            label={t("focus")}
            icon={<Focus />}
            aria-pressed={focus}
            onClick={() => setDisplay({ focus: !focus })}
          />
        )}
        <IconButton
          label={t(asList ? "asPicture" : "asList")}
          icon={asList ? <Workflow /> : <List />}
          onClick={() => onAsList(!asList)}
        />
        {after}
      </div>
    </div>
  );
}

/** The size of the picture. A factor is to the present size; null fits the width. */
function ZoomTools({ onZoom }: { readonly onZoom: (factor: number | null) => void }) {
  const { t } = useTranslation("uiDiagram");
  return (
    <>
      <IconButton label={t("zoomOut")} icon={<ZoomOut />} onClick={() => onZoom(1 / 1.2)} />
      <IconButton label={t("zoomIn")} icon={<ZoomIn />} onClick={() => onZoom(1.2)} />
      <IconButton label={t("fit")} icon={<Maximize2 />} onClick={() => onZoom(null)} />
    </>
  );
}

/** Three levels of the same recording. */
function DetailChoice() {
  const { t } = useTranslation("uiDiagram");
  const store = useRunStore();
  const detail = useRun((state) => state.detail);
  return (
    <fieldset className="quiet-scroll flex min-w-0 overflow-x-auto rounded-control bg-sunken p-1">
      <legend className="sr-only">{t("detail")}</legend>
      {detailLevels.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={level === detail}
          onClick={() => store.setDetail(level)}
          className={classNames(
            "min-h-9 shrink-0 rounded-[0.375rem] px-1.5 text-muted -outline-offset-3 sm:px-2.5",
            "aria-pressed:bg-surface aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:ring-1 aria-pressed:ring-line",
          )}
        >
          {t(`details.${level}`)}
        </button>
      ))}
    </fieldset>
  );
}
