import type { MermaidDiagram } from "../../diagram/mermaid-parts.ts";
import { renderMermaid } from "./mermaid-renderer.ts";
import { penOf } from "./pen.ts";
import { buildScene, type Drawable, type Scene } from "./scene.ts";
import { splitTexts } from "./split-texts.ts";

/** How large a drawing is, in CSS pixels before zooming. */
export interface SceneSize {
  readonly column: number;
  readonly fontSize: number;
}

/** Draws a diagram off screen, in the letters of the page. Mermaid itself is fetched by the first drawing, unless it is there already. */
export async function renderScene(diagram: MermaidDiagram, recording: Drawable, size: SceneSize): Promise<Scene> {
  const { column, fontSize } = size;
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const pen = penOf(fontSize, fontFamily);
  const { text, rows } = splitTexts(diagram.text, column, pen);
  const svg = await renderMermaid(text, { column, fontSize, fontFamily });
  return buildScene(svg, { diagram, rows, recording, fontSize, pen });
}
