import type { DifferenceItem, DifferenceMessage } from "../../diagram/difference-items.ts";
import { type DifferenceWords, toMermaidDifferences } from "../../diagram/to-mermaid-differences.ts";
import type { Participant } from "../../simulation/recording.ts";
import { renderScene, type SceneSize } from "../diagram/render-scene.ts";
import type { Scene } from "../diagram/scene.ts";
import { element } from "../diagram/svg-elements.ts";

/** How large the picture is, and its words and links. */
export interface DifferenceDrawing extends SceneSize {
  readonly participants: readonly Participant[];
  readonly items: readonly DifferenceItem[];
  readonly words: DifferenceWords;
  readonly linkOf: (item: DifferenceMessage) => string;
  /** What a link says to who does not see the picture. */
  readonly nameOf: (item: DifferenceMessage) => string;
}

/** Draws the differences of two runs off screen, each message a link. */
export async function drawDifferences(drawing: DifferenceDrawing): Promise<Scene> {
  const { participants, items, words } = drawing;
  const { folds, ...diagram } = toMermaidDifferences(participants, items, words);
  const messages = items.filter((item) => item.kind === "message");
  // A strip over the full width stands for equal messages as it stands for a phase.
  const strips = folds.map((statement) => ({ phase: "", n: 0, statement }));
  const scene = await renderScene(
    { ...diagram, phases: [...diagram.phases, ...strips] },
    { participants, messages: messages.map(({ message }) => message), checks: [] },
    drawing,
  );
  linkMessages(scene, messages, drawing);
  return scene;
}

/** Room between the grounds of neighbours, which would be darker where they overlap. */
const between = 12;

function trim(band: Element | null): void {
  for (const [name, by] of [
    ["y", between / 2],
    ["height", -between],
  ] as const) {
    band?.setAttribute(name, String(Number(band.getAttribute(name)) + by));
  }
}

/** Makes every message a link; one of them can be reached with Tab, from there the arrow keys go on. */
function linkMessages(
  { svg, marks }: Scene,
  messages: readonly DifferenceMessage[],
  { linkOf, nameOf }: DifferenceDrawing,
): void {
  svg.removeAttribute("aria-hidden");
  for (const { group } of marks) {
    const n = Number(group.dataset.n ?? 0);
    if (n === 0) group.classList.add("equal");
    const item = messages[n - 1];
    if (!group.classList.contains("message") || item === undefined) continue;
    group.classList.add(`only-${item.side}`);
    trim(group.querySelector(".band"));
    const link = element("a", {
      href: linkOf(item),
      "aria-label": nameOf(item),
      tabindex: n === 1 ? 0 : -1,
    });
    group.replaceWith(link);
    link.append(group);
  }
}
