import type { MermaidDiagram } from "../../diagram/mermaid-parts.ts";
import { fitLabels } from "./fit-labels.ts";
import { splitNotes } from "./note-rows.ts";
import { penOf } from "./pen.ts";
import type { Drawable, Scene } from "./scene.ts";

/** How large a drawing is, in CSS pixels before zooming. */
export interface SceneSize {
  readonly column: number;
  readonly fontSize: number;
}

/** Draws a diagram off screen, in the letters of the page. Mermaid itself is loaded with the first drawing. */
export async function renderScene(diagram: MermaidDiagram, recording: Drawable, size: SceneSize): Promise<Scene> {
  const { column, fontSize } = size;
  const [{ renderMermaid }, { buildScene }] = await Promise.all([
    import("./mermaid-renderer.ts"),
    import("./scene.ts"),
  ]);
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const { text, rows } = splitNotes(diagram);
  const pen = penOf(fontSize, fontFamily);
  const svg = await renderMermaid(fitLabels(text, column, pen), { column, fontSize, fontFamily });
  return buildScene(svg, { diagram, noteRows: rows, recording, fontSize, pen });
}
