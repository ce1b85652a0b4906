import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { Panel } from "../components/panel.tsx";
import { useRun } from "../state/run-context.tsx";
import { DiagramTools } from "./diagram-tools.tsx";
import { withDrawnParticipants } from "./drawn-participants.ts";
import { fitScale } from "./fit-scale.ts";
import { Picture } from "./picture.tsx";
import { TextEquivalent } from "./text-equivalent.tsx";
import { useDrawing } from "./use-drawing.ts";
import { usePaneSize } from "./use-pane-size.ts";
import "./diagram.css";

interface DiagramProps {
  /** Buttons of the layout around the diagram, at both ends of the tools. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Without the tools above the picture, which an audience does not use. */
  readonly bare?: boolean;
}

/** The sequence diagram of the run with its tools; beside it, for screen readers or for all, the same in words. */
export function Diagram(props: DiagramProps) {
  const recording = useRun((state) => state.recording);
  return recording === null ? null : <DrawnDiagram {...props} recording={recording} />;
}

function DrawnDiagram({ recording, before, after, bare = false }: DiagramProps & { readonly recording: Recording }) {
  const { t } = useTranslation("uiDiagram");
  const detail = useRun((state) => state.detail);
  const [asList, setAsList] = useState(false);
  /** Null fits the width. */
  const [zoom, setZoom] = useState<number | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane, withDrawnParticipants(recording).participants.length, bare);
  const drawing = useDrawing(recording, detail, size.column, size.fontSize);
  const failed = drawing === "failed";
  const scene = drawing === "failed" ? null : drawing;
  const scale = zoom ?? (scene === null ? 1 : fitScale(size.width, scene.width, bare ? 1 : undefined));
  return (
    <Panel title={t("label")} quietTitle className="h-full grow">
      {!bare && (
        <DiagramTools
          asList={asList}
          onAsList={setAsList}
          onZoom={(factor) => setZoom(factor === null ? null : Math.min(Math.max(scale * factor, 0.5), 3))}
          before={before}
          after={after}
        />
      )}
      {failed && <p className="px-4 pb-2 text-fail">{t("failed")}</p>}
      <div ref={pane} className="relative min-h-0 grow" hidden={asList || failed}>
        {scene === null ? (
          <p className="p-6 text-muted">{t("drawing")}</p>
        ) : (
          <Picture scene={scene} recording={recording} scale={scale} size={size} />
        )}
      </div>
      <TextEquivalent recording={recording} visible={asList || failed} />
    </Panel>
  );
}
