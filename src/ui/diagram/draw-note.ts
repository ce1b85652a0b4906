import type { Area } from "./draw-message.ts";
import type { Drawn } from "./scene.ts";
import { element } from "./svg-elements.ts";

/** Free space between the arrow and its note. */
const gap = 12;
const padding = 12;

/** Measures text in the font of the picture. */
export interface Pen {
  readonly widthOf: (text: string) => number;
}

/** The look of a row by the sign at its start. */
const looks: Readonly<Record<string, string>> = {
  "✓": "row-passed",
  "✗": "row-failed",
  "○": "row-off",
  "◇": "row-state",
};

/**
 * A note on checks and states: its rows at the left of a sheet that is as wide as they are, kept inside the picture. Mermaid
 * makes a note no wider than its participant, whatever the text.
 */
export function drawNote(group: SVGGElement, parts: Drawn, area: Area, rows: readonly string[], pen: Pen): void {
  group.setAttribute("class", "note");
  const width = Math.min(Math.max(...rows.map(pen.widthOf)) + 2 * padding, area.width - 12);
  const centre = (parts.box.left + parts.box.right) / 2;
  const left = Math.max(Math.min(centre - width / 2, area.left + area.width - 6 - width), area.left + 6);
  const height = parts.bottom - parts.top - gap;
  const firstY = Number(group.querySelector("text")?.getAttribute("y") ?? parts.top);
  const rowHeight = (height - 2 * padding + gap) / Math.max(rows.length, 1);
  group.replaceChildren(
    element("rect", { class: "sheet", x: left, y: parts.top + gap, width, height }),
    ...rows.map((row, index) => {
      const text = element("text", {
        class: `row ${looks[[...row][0] ?? ""] ?? ""}`,
        x: left + padding,
        y: firstY + gap / 2 + index * rowHeight,
        dy: "1em",
        "dominant-baseline": "middle",
      });
      text.textContent = row;
      return text;
    }),
  );
  group.prepend(
    element("rect", {
      class: "band",
      x: area.left,
      width: area.width,
      y: parts.top + gap + 2,
      height: parts.bottom - parts.top - gap + 6,
    }),
  );
}
