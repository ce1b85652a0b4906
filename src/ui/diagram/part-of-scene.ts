import type { Participant, Recording } from "../../simulation/recording.ts";
import type { Scene } from "./scene.ts";
import { element } from "./svg-elements.ts";

/** A stretch of a scene from top to bottom, in its own units, counted from its top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a part of a scene is put in another picture. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Free space above the first and below the last message of a stretch. */
const gap = 8;

/** A stretch of the scene as a picture in a picture, over the width that is given. */
export function partOfScene(scene: Scene, { from, to }: Stretch, { left, top, width }: Place): SVGSVGElement {
  const view = scene.svg.viewBox.baseVal;
  const part = element("svg", {
    class: "diagram-picture",
    "data-future": "grey",
    x: left,
    y: top,
    width,
    height: ((to - from) * width) / scene.width,
    viewBox: `${view.x} ${view.y + from} ${scene.width} ${to - from}`,
  });
  part.append(...scene.svg.cloneNode(true).childNodes);
  return part;
}

/** As much as fits in `visible` from `wanted` on, beginning and ending between two messages, so that no label is cut in half. */
export function wholeMarks({ marks, height }: Scene, wanted: number, visible: number): Stretch {
  const inside = marks.filter(({ top, bottom }) => top >= wanted && bottom <= wanted + visible);
  if (inside.length === 0 || visible >= height)
    return { from: Math.max(0, wanted), to: Math.min(height, wanted + visible) };
  const from = Math.min(...inside.map(({ top }) => top)) - gap;
  return { from: Math.max(0, from), to: Math.min(height, Math.max(...inside.map(({ bottom }) => bottom)) + gap) };
}

/** The participants as boxes above their lifelines, `height` high. */
export function headsOfScene(
  scene: Scene,
  recording: Recording,
  name: (participant: Pick<Participant, "id" | "label">) => string,
  { left, top, width }: Place,
  height: number,
): SVGGElement {
  const layer = element("g");
  const centres = scene.columns.map(({ x }) => left + (x * width) / scene.width);
  const gaps = centres.slice(1).map((x, at) => x - (centres[at] ?? 0));
  const boxWidth = Math.min(...gaps, 300) - 10;
  for (const [at, { id }] of scene.columns.entries()) {
    const participant = recording.participants.find((each) => each.id === id);
    const domain = participant?.domain ?? "external";
    const x = centres[at] ?? 0;
    const box = { x: x - boxWidth / 2, y: top, width: boxWidth, height, rx: 10 };
    const label = element("text", {
      x,
      y: top + height / 2,
      "text-anchor": "middle",
      "dominant-baseline": "central",
      class: `slide-name name-${domain}`,
    });
    label.textContent = name(participant ?? { id, label: id });
    layer.append(element("rect", { ...box, class: `slide-head head-${domain}` }), label);
  }
  return layer;
}
