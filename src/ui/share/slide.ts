import type { Domain, Participant, Recording } from "../../simulation/recording.ts";
import { createCursorMarks } from "../diagram/cursor-marks.ts";
import type { Scene } from "../diagram/scene.ts";
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
  readonly party: (participant: Participant) => string;
}

const titleHeight = 76;
const headHeight = 72;
const footerHeight = 40;
const margin = 24;
/** Free space above the first and below the last message. */
const gap = 8;

/** Distance between lifelines with which a recording fills the width of a slide. */
export function slideColumn(recording: Recording): number {
  return Math.floor((slideSize.width - 2 * margin) / Math.max(recording.participants.length, 1));
}

/**
 * A picture that needs nothing but itself: white, in the light theme, with title, participants and footer. With a cursor it has the
 * size of a slide and shows the part around that step; without, it is as high as the whole diagram.
 */
export function slideSvg(scene: Scene, recording: Recording, texts: SlideTexts, cursor: number | null): SVGSVGElement {
  const scale = (slideSize.width - 2 * margin) / scene.width;
  const top = titleHeight + headHeight;
  const current = createCursorMarks(scene.marks).show(cursor ?? Number.MAX_SAFE_INTEGER);
  const room = cursor === null ? scene.height * scale : slideSize.height - top - footerHeight;
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
    window(scene, { top, room, scale, middle: current === undefined ? 0 : (current.top + current.bottom) / 2 }),
    heads(scene, recording, texts, scale),
    text(texts.footer, { x: margin, y: height - 13, class: "slide-footer" }),
  );
  return svg;
}

interface Window {
  readonly top: number;
  readonly room: number;
  readonly scale: number;
  /** Where the present step is in the scene. */
  readonly middle: number;
}

/** The part of the diagram that fits, with the present step a little below the middle, since what led to it explains it. */
function window(scene: Scene, { top, room, scale, middle }: Window): SVGSVGElement {
  const view = scene.svg.viewBox.baseVal;
  const { from, to } = wholeMarks(scene, middle, room / scale);
  const frame = element("svg", {
    class: "diagram-picture",
    "data-future": "grey",
    x: margin,
    y: top,
    width: slideSize.width - 2 * margin,
    height: (to - from) * scale,
    viewBox: `${view.x} ${view.y + from} ${scene.width} ${to - from}`,
  });
  frame.append(...scene.svg.cloneNode(true).childNodes);
  return frame;
}

/** Begins and ends between two messages, so that no label is cut in half. */
function wholeMarks({ marks, height }: Scene, middle: number, visible: number): { from: number; to: number } {
  const wanted = Math.max(0, Math.min(middle - visible * 0.6, height - visible));
  const inside = marks.filter(({ top, bottom }) => top >= wanted && bottom <= wanted + visible);
  if (inside.length === 0 || visible >= height) return { from: 0, to: Math.min(height, visible) };
  const from = Math.min(...inside.map(({ top }) => top)) - gap;
  return { from: Math.max(0, from), to: Math.min(height, Math.max(...inside.map(({ bottom }) => bottom)) + gap) };
}

function heads(scene: Scene, recording: Recording, texts: SlideTexts, scale: number): SVGGElement {
  const layer = element("g");
  const centres = scene.columns.map(({ x }) => margin + x * scale);
  const gaps = centres.slice(1).map((x, at) => x - (centres[at] ?? 0));
  const width = Math.min(...gaps, 300) - 10;
  for (const [at, { id }] of scene.columns.entries()) {
    const participant = recording.participants.find((each) => each.id === id) ?? { id, label: id, domain: "external" };
    const x = centres[at] ?? 0;
    const box = { x: x - width / 2, y: titleHeight, width, height: headHeight - 12, rx: 10 };
    layer.append(
      element("rect", { ...box, class: `slide-head head-${participant.domain satisfies Domain}` }),
      text(texts.party(participant as Participant), {
        x,
        y: titleHeight + (headHeight - 12) / 2,
        "text-anchor": "middle",
        "dominant-baseline": "central",
        class: `slide-name name-${participant.domain}`,
      }),
    );
  }
  return layer;
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = element("text", attributes);
  made.textContent = content;
  return made;
}
