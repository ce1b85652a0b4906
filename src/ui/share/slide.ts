import type { Participant, Recording } from "../../simulation/recording.ts";
import { createCursorMarks } from "../diagram/cursor-marks.ts";
import { headsOfScene, partOfScene, type Stretch, wholeMarks } from "../diagram/part-of-scene.ts";
import type { Mark, Scene } from "../diagram/scene.ts";
import { element } from "../diagram/svg-elements.ts";
import { slideStyle } from "./slide-style.ts";

/** The size of a slide in pixels. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** Letters of 24 pixels are 18 points on a slide of 1080 lines. */
export const slideFontSize = 24;

/** What stands around the diagram. */
export interface SlideTexts {
  readonly title: string;
  /** The sentence of the step; left out below a whole diagram. */
  readonly step?: string;
  readonly footer: string;
  readonly party: (participant: Pick<Participant, "id" | "label">) => string;
}

const titleHeight = 76;
const headHeight = 72;
const footerHeight = 40;
const margin = 24;

/** Distance between lifelines with which a recording fills the width of a slide. */
export function slideColumn(recording: Recording): number {
  return Math.floor((slideSize.width - 2 * margin) / Math.max(recording.participants.length, 1));
}

/**
 * A picture that needs nothing but itself: white, in the light theme, with title, participants and footer. With a cursor it has the
 * size of a slide and shows the part around that step; without, it is as high as the whole diagram.
 */
export function slideSvg(scene: Scene, recording: Recording, texts: SlideTexts, cursor: number | null): SVGSVGElement {
  const width = slideSize.width - 2 * margin;
  const scale = width / scene.width;
  const top = titleHeight + headHeight;
  const current = createCursorMarks(scene.marks).show(cursor ?? Number.MAX_SAFE_INTEGER);
  const room = cursor === null ? scene.height * scale : slideSize.height - top - footerHeight;
  const all = { from: 0, to: scene.height };
  const height = top + room + footerHeight;
  const svg = element("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: slideSize.width,
    height,
    viewBox: `0 0 ${slideSize.width} ${height}`,
  });
  const style = element("style");
  style.textContent = slideStyle(slideFontSize);
  svg.append(
    style,
    element("rect", { width: "100%", height: "100%", fill: "#fff" }),
    text(texts.title, { x: margin, y: 34, class: "slide-title" }),
    text(texts.step ?? "", { x: margin, y: 66, class: "slide-step" }),
    partOfScene(scene, cursor === null ? all : around(scene, current, room / scale), { left: margin, top, width }),
    headsOfScene(scene, recording, texts.party, { left: margin, top: titleHeight, width }, headHeight - 12),
    text(texts.footer, { x: margin, y: height - 13, class: "slide-footer" }),
  );
  return svg;
}

/** What fits, with the present step a little below the middle, since what led to it explains it. */
function around(scene: Scene, current: Mark | undefined, visible: number): Stretch {
  const middle = current === undefined ? 0 : (current.top + current.bottom) / 2;
  return wholeMarks(scene, Math.max(0, Math.min(middle - visible * 0.6, scene.height - visible)), visible);
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = element("text", attributes);
  made.textContent = content;
  return made;
}
