import type { MermaidDiagram } from "../../diagram/mermaid-parts.ts";
import type { Recording } from "../../simulation/recording.ts";
import { drawMessage, drawPhase } from "./draw-message.ts";
import { drawNote, type Pen } from "./draw-note.ts";
import { element } from "./svg-elements.ts";

/** A group of elements that belong together and switch together: a message line with its texts, or a note. */
export interface Mark {
  readonly group: SVGGElement;
  /** The first and the last message that it stands for; the same one but for an overview. */
  readonly first: number;
  readonly last: number;
  readonly numbers: ReadonlySet<number>;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A participant's lifeline: where it stands in the picture. */
export interface Column {
  readonly id: string;
  readonly x: number;
}

/** A picture that is ready for the page: cropped below Mermaid's own participants, with every message in one group. */
export interface Scene {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly marks: readonly Mark[];
  /** Moves the names of the phases along with a picture that is scrolled sideways. */
  readonly keepPhaseNames: (left: number) => void;
}

/** What is drawn: message n stands at place n - 1. */
export type Drawable = Pick<Recording, "participants" | "messages" | "checks">;

/** What a scene is made from, beside Mermaid's picture. */
export interface SceneSources {
  readonly diagram: MermaidDiagram;
  /** What is written at each statement. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly recording: Drawable;
  /** In pixels. */
  readonly fontSize: number;
  readonly pen: Pen;
}

const margin = 10;
/** Who reads along. */
const watcherId = "attacker";

/** Mermaid's picture made ours. Mermaid numbers its statements (`data-id="i…"`); the diagram says which message each one is. */
export function buildScene(svg: SVGSVGElement, sources: SceneSources): Scene {
  const { diagram, recording } = sources;
  const { pen } = sources;
  const view = svg.viewBox.baseVal;
  const width = view.width;
  const drawn = collect(svg);
  const tops = [...drawn.values()].map((each) => each.top);
  const top = Math.min(...tops, Number.POSITIVE_INFINITY) - margin;
  const bottom = Math.max(...[...drawn.values()].map((each) => each.bottom), 0) + 24;
  const columns = takeColumns(svg, recording, top, bottom);
  const watcher = columns.find(({ id }) => id === watcherId)?.x;
  const area = { left: view.x, width, unit: sources.fontSize / 16 };

  const numbersOf = new Map<number, number[]>();
  for (const { n, statement } of [...diagram.lines, ...diagram.notes]) {
    numbersOf.set(statement, [...(numbersOf.get(statement) ?? []), n]);
  }
  const headings = new Set(diagram.phases.map((phase) => phase.statement));
  const canvas = element("g", { class: "canvas" });
  const marks: Mark[] = [];
  for (const [statement, parts] of [...drawn].sort(([one], [other]) => one - other)) {
    const numbers =
      numbersOf.get(statement) ?? diagram.phases.filter((each) => each.statement === statement).map(({ n }) => n);
    const group = element("g", { "data-n": String(numbers[0] ?? 0) });
    group.append(...parts.elements);
    const rows = sources.rows.get(statement) ?? [];
    if (headings.has(statement)) drawPhase(group, parts, area, rows);
    else if (parts.line === undefined) drawNote(group, parts, area, rows, pen);
    else drawMessage(group, parts, area, { rows, recording, numbers, watcher });
    canvas.append(group);
    marks.push({
      group,
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      numbers: new Set(headings.has(statement) ? [] : numbers),
      ...parts.box,
      top: parts.top,
      bottom: parts.bottom,
    });
  }
  svg.append(canvas);
  clean(svg);
  svg.setAttribute("viewBox", `${view.x} ${top} ${width} ${bottom - top}`);
  const shift = (mark: Mark): Mark => ({
    ...mark,
    top: mark.top - top,
    bottom: mark.bottom - top,
    left: mark.left - view.x,
    right: mark.right - view.x,
  });
  return {
    svg,
    width,
    height: bottom - top,
    columns: columns.map(({ id, x }) => ({ id, x: x - view.x })),
    marks: marks.map(shift),
    keepPhaseNames: phaseNames(svg),
  };
}

/** Sets each name itself and only when it moves: a property of the whole picture would be handed down to every element. */
function phaseNames(svg: SVGSVGElement): (left: number) => void {
  const names = svg.querySelectorAll<SVGTextElement>(".phase text");
  let shown = 0;
  return (left) => {
    if (left === shown) return;
    shown = left;
    for (const name of names) name.setAttribute("transform", `translate(${left} 0)`);
  };
}

/** The elements of one statement and where they stand. */
export interface Drawn {
  readonly elements: readonly SVGElement[];
  /** The arrow itself, where the statement is a message. */
  readonly line?: SVGElement;
  readonly top: number;
  readonly bottom: number;
  readonly box: { readonly left: number; readonly right: number };
}

/** Mermaid tags only the line of a message: the texts before it, up to the previous line, are its own. */
function collect(svg: SVGSVGElement): ReadonlyMap<number, Drawn> {
  const drawn = new Map<number, Drawn>();
  for (const note of svg.querySelectorAll<SVGGElement>("[data-et=note]")) {
    const rect = note.querySelector("rect");
    if (rect === null) continue;
    const top = number(rect, "y");
    const left = number(rect, "x");
    drawn.set(statementOf(note), {
      elements: [note],
      top,
      bottom: top + number(rect, "height"),
      box: { left, right: left + number(rect, "width") },
    });
  }
  let texts: SVGElement[] = [];
  for (const each of [...svg.children]) {
    if (each.matches("text.messageText")) texts.push(each as SVGElement);
    if (!each.matches("[data-et=message]")) continue;
    const line = each as SVGElement;
    drawn.set(statementOf(line), { elements: [...texts, line], line, ...extent(texts, line) });
    texts = [];
  }
  return drawn;
}

function extent(texts: readonly SVGElement[], line: SVGElement): Pick<Drawn, "top" | "bottom" | "box"> {
  const isPath = line.tagName === "path";
  const [startX = 0, startY = 0] = isPath ? [...(line.getAttribute("d") ?? "").matchAll(/-?[\d.]+/g)].map(Number) : [];
  const x1 = isPath ? startX : number(line, "x1");
  const x2 = isPath ? startX + 60 : number(line, "x2");
  const y = isPath ? startY : number(line, "y1");
  const top = Math.min(y, ...texts.map((text) => number(text, "y")));
  return { top: top - 2, bottom: y + (isPath ? 28 : 9), box: { left: Math.min(x1, x2), right: Math.max(x1, x2) } };
}

function takeColumns(svg: SVGSVGElement, recording: Drawable, top: number, bottom: number): readonly Column[] {
  const lines = [...svg.querySelectorAll<SVGLineElement>("[data-et=life-line]")];
  const layer = element("g", { class: "lifelines" });
  for (const line of lines) {
    // Mermaid ends a lifeline at 2,000 when the participants are not repeated below.
    line.setAttribute("y1", String(top));
    line.setAttribute("y2", String(bottom));
    layer.prepend(line);
  }
  svg.append(layer);
  return lines
    .map((line, index) => {
      const x = number(line, "x1");
      const participant = recording.participants[lines.length - 1 - index];
      line.setAttribute("class", `lifeline domain-${participant?.domain ?? "external"}`);
      for (const name of ["stroke", "stroke-width", "id", "name"]) line.removeAttribute(name);
      return { id: participant?.id ?? "", x };
    })
    .reverse();
}

/** Takes out what our own layer replaces: Mermaid's style, participants, boxes and icons. */
function clean(svg: SVGSVGElement): void {
  for (const child of [...svg.children]) {
    if (!child.matches("g.canvas, g.lifelines")) child.remove();
  }
  for (const name of ["id", "width", "height", "style", "role", "aria-roledescription"]) svg.removeAttribute(name);
  svg.setAttribute("aria-hidden", "true");
}

function statementOf(tagged: Element): number {
  return Number((tagged.getAttribute("data-id") ?? "i-1").slice(1));
}

function number(from: Element, name: string): number {
  return Number(from.getAttribute(name) ?? 0);
}
