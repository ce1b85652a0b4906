import type { MermaidConfig } from "mermaid";

/** The sizes of a drawing, in CSS pixels before zooming. */
export interface DrawingSizes {
  /** Distance between the lifelines of neighbours. */
  readonly column: number;
  readonly fontSize: number;
  readonly fontFamily: string;
}

/** Far above any recording; at Mermaid's default of 50,000 characters a long diagram becomes an error picture. */
const maxTextSize = 2_000_000;

/** The least that Mermaid needs to fetch its part for these diagrams. */
const smallest = "sequenceDiagram\n  a->>b: .";

let count = 0;
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws Mermaid text off screen and returns the picture, not yet in the page. Colours come from the page's own style sheet.
 * Throws where Mermaid cannot read the text.
 */
export function renderMermaid(text: string, sizes: DrawingSizes): Promise<SVGSVGElement> {
  // Mermaid has one configuration for all drawings, so a slide waits for the page and the other way round.
  const drawn = before.then(() => render(text, sizes));
  before = drawn.catch(() => undefined);
  return drawn;
}

/** Fetches all that a drawing needs, while there is nothing to draw yet. What goes wrong here is told by the drawing. */
export async function fetchMermaid(): Promise<void> {
  try {
    const { default: mermaid } = await import("mermaid");
    await mermaid.parse(smallest);
  } catch {
    // The drawing asks for the same files again.
  }
}

async function render(text: string, sizes: DrawingSizes): Promise<SVGSVGElement> {
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize(configuration(sizes));
  const workbench = document.createElement("div");
  workbench.setAttribute("aria-hidden", "true");
  workbench.style.cssText =
    "position:absolute;left:-99999px;top:0;visibility:hidden;contain:strict;width:4000px;height:4000px";
  document.body.append(workbench);
  try {
    count += 1;
    const { svg } = await mermaid.render(`drawing-${count}`, text, workbench);
    const template = document.createElement("template");
    template.innerHTML = svg;
    const picture = template.content.querySelector("svg");
    if (picture === null) throw new TypeError("Mermaid returned no picture");
    return picture;
  } finally {
    workbench.remove();
  }
}

function configuration({ column, fontSize, fontFamily }: DrawingSizes): MermaidConfig {
  const gap = 16;
  return {
    startOnLoad: false,
    securityLevel: "strict",
    maxTextSize,
    theme: "base",
    fontFamily,
    fontSize,
    sequence: {
      wrap: false,
      width: column - gap,
      actorMargin: gap,
      height: 40,
      diagramMarginX: 12,
      diagramMarginY: 8,
      boxMargin: 0,
      boxTextMargin: 0,
      noteMargin: 13,
      messageMargin: 34,
      // Also the distance of a label from its line.
      wrapPadding: 1,
      mirrorActors: false,
      bottomMarginAdj: 1,
      useMaxWidth: false,
      messageFontSize: fontSize,
      messageFontFamily: fontFamily,
      noteFontSize: fontSize,
      noteFontFamily: fontFamily,
      actorFontSize: fontSize,
      actorFontFamily: fontFamily,
    },
  };
}
