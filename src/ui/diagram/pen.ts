import type { Pen } from "./draw-note.ts";

/** Measures texts. Widths are in bold, so that a row that turns bold still fits. */
export function penOf(fontSize: number, fontFamily: string): Pen {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return { widthOf: (text) => text.length * 8 };
  pen.font = `bold ${fontSize}px ${fontFamily}`;
  return { widthOf: (text) => pen.measureText(text).width };
}
