import type { Words as DiagramWords } from "../../diagram/words.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { Detail } from "../state/run-state.ts";
import { withDrawnParticipants } from "./drawn-participants.ts";
import { fitLabels } from "./fit-labels.ts";
import { splitNotes } from "./note-rows.ts";
import { penOf } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** What a drawing shows and how large it is, in CSS pixels before zooming. */
export interface SceneOptions {
  readonly detail: Detail;
  readonly column: number;
  readonly fontSize: number;
  readonly words: DiagramWords;
}

/** Draws a recording off screen. Mermaid itself is loaded with the first drawing. */
export async function drawScene(recording: Recording, options: SceneOptions): Promise<Scene> {
  const { detail, column, fontSize, words } = options;
  const [{ toMermaid }, { renderMermaid }, { buildScene }] = await Promise.all([
    import("../../diagram/to-mermaid.ts"),
    import("./mermaid-renderer.ts"),
    import("./scene.ts"),
  ]);
  const drawn = withDrawnParticipants(recording);
  const diagram = toMermaid(drawn, { detail, words });
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const { text, rows } = splitNotes(diagram);
  const pen = penOf(fontSize, fontFamily);
  const svg = await renderMermaid(fitLabels(text, column, pen), { column, fontSize, fontFamily });
  return buildScene(svg, { diagram, noteRows: rows, recording: drawn, fontSize, pen });
}
