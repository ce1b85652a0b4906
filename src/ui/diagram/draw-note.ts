import type { Area } from "./draw-message.ts";
import type { Drawn } from "./scene.ts";
import { element } from "./svg-elements.ts";

/** Free space between the arrow and its note. */
const gap = 12;
const padding = 12;

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
export function drawNote(group: SVGGElement, parts: Drawn, area: Area, widthOf: (text: string) => number): void {
  group.setAttribute("class", "note");
  const rect = group.querySelector("rect");
  const rows = [...group.querySelectorAll("text")];
  if (rect === null) return;
  const width = Math.max(...rows.map((row) => widthOf(row.textContent))) + 2 * padding;
  const centre = (parts.box.left + parts.box.right) / 2;
  const right = area.left + area.width - 6;
  const left = Math.max(Math.min(centre - width / 2, right - width), area.left + 6);
  for (const name of rect.getAttributeNames()) rect.removeAttribute(name);
  const place = {
    x: left,
    y: parts.top + gap,
    width: Math.min(width, area.width - 12),
    height: parts.bottom - parts.top - gap,
  };
  for (const [name, value] of Object.entries(place)) rect.setAttribute(name, String(value));
  rect.setAttribute("class", "sheet");
  for (const row of rows) {
    const text = element("text", {
      class: `row ${looks[[...row.textContent][0] ?? ""] ?? ""}`,
      x: left + padding,
      y: Number(row.getAttribute("y")) + gap / 2,
      dy: "1em",
      "dominant-baseline": "middle",
    });
    text.textContent = row.textContent;
    row.replaceWith(text);
  }
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
