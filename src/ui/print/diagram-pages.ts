import type { Participant, Recording } from "../../simulation/recording.ts";
import { headsOfScene, partOfScene, wholeMarks } from "../diagram/part-of-scene.ts";
import type { Scene } from "../diagram/scene.ts";
import { element } from "../diagram/svg-elements.ts";

/** Height of a page to its width, with room for a heading: a little less than A4 within its margins. */
const proportion = 1.25;
const headHeight = 44;

/** The whole diagram as pictures that each fit on a page of paper and each begin with the participants. */
export function diagramPages(
  scene: Scene,
  recording: Recording,
  name: (participant: Pick<Participant, "id" | "label">) => string,
): readonly SVGSVGElement[] {
  const { width } = scene;
  const visible = width * proportion - headHeight;
  const pages: SVGSVGElement[] = [];
  for (let from = 0; from < scene.height - 1; ) {
    const stretch = wholeMarks(scene, from, visible);
    // A single message higher than a page is cut; anything else goes on after what this page holds.
    const to = Math.max(stretch.to, from + 1);
    const isLast = !scene.marks.some(({ bottom }) => bottom > to);
    const height = headHeight + to - stretch.from;
    const page = element("svg", { viewBox: `0 0 ${width} ${height}` });
    page.append(
      headsOfScene(scene, recording, name, { left: 0, top: 2, width }, headHeight - 6),
      partOfScene(scene, { from: stretch.from, to }, { left: 0, top: headHeight, width }),
    );
    pages.push(page);
    if (isLast) break;
    from = to - 2 * 8;
  }
  return pages;
}
