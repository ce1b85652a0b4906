import type { Channel } from "../../simulation/recording.ts";
import type { Drawable, Drawn } from "./scene.ts";
import { element } from "./svg-elements.ts";

/** The part of the picture from left to right. */
export interface Area {
  readonly left: number;
  readonly width: number;
  /** One pixel at letters of 16 pixels; heads and marks grow with the letters. */
  readonly unit: number;
}

/** What a message line says and stands for. */
interface MessageContent {
  /** The rows of its label; the picture has as many texts. */
  readonly rows: readonly string[];
  readonly recording: Drawable;
  /** The messages that it stands for. */
  readonly numbers: readonly number[];
  /** Where the lifeline of who watches stands, where there is one. */
  readonly watcher: number | undefined;
}

const radius = 9;

/** Free space above a phase heading, so that the message before it keeps its line. */
const gap = 14;

/** Free space between a label and its line, which is thick on the back channel. */
const lift = 5;

/**
 * Gives a message its look: a band over the full width that shows the current step and takes clicks, a line and a head by channel,
 * and a mark at the receiver where a check failed. Front is one line with a filled head; back is a double line with an open
 * head; what happens between Person and browser is a thin line with a dot.
 */
export function drawMessage(group: SVGGElement, parts: Drawn, area: Area, content: MessageContent): void {
  const { rows, recording, numbers, watcher } = content;
  const messages = numbers.flatMap((n) => recording.messages[n - 1] ?? []);
  // In an overview an arrow also stands for what the Person does meanwhile, which is not what it looks like.
  const message = messages.find((each) => each.channel !== "local") ?? messages[0];
  if (parts.line === undefined || message === undefined) return;
  group.setAttribute("class", "message");
  group.prepend(band(parts, area));
  const { line } = parts;
  const held = message.heldBack === true;
  if (held) stopHalfway(line);
  line.setAttribute("class", `line channel-${message.channel}${message.kind === "response" ? " reply" : ""}`);
  for (const name of ["style", "stroke", "stroke-width", "data-et", "data-id", "marker-end"])
    line.removeAttribute(name);
  if (message.channel === "back") {
    const core = line.cloneNode() as SVGElement;
    core.setAttribute("class", "line-core");
    line.after(core);
  }
  if (held) group.append(cross(line, area.unit));
  else group.append(head(line, message.channel, area.unit));
  for (const [at, text] of group.querySelectorAll("text").entries()) write(text, rows[at] ?? "");
  if (messages.some(({ by }) => by === "attacker")) group.setAttribute("data-attacker", "");
  const isObserved = messages.some(({ observedBy = [] }) => observedBy.length > 0);
  if (isObserved && watcher !== undefined) group.append(glance(line, watcher, area.unit));
  const failed = recording.checks.some((check) => check.result === "failed" && numbers.includes(check.after));
  if (failed) group.append(failureMark(line, area.unit));
}

/** A phase heading: a strip over the full width with its name at the left, where it stays readable. */
export function drawPhase(group: SVGGElement, parts: Drawn, area: Area, rows: readonly string[]): void {
  group.setAttribute("class", "phase");
  const rect = group.querySelector("rect");
  if (rect === null) return;
  for (const name of [...rect.getAttributeNames()]) rect.removeAttribute(name);
  rect.setAttribute("x", String(area.left));
  rect.setAttribute("y", String(parts.top + gap));
  rect.setAttribute("width", String(area.width));
  rect.setAttribute("height", String(parts.bottom - parts.top - gap));
  const label = element("text", {
    x: area.left + 14,
    y: (parts.top + gap + parts.bottom) / 2,
    "dominant-baseline": "central",
  });
  label.textContent = rows.join(" ");
  for (const each of group.querySelectorAll("text")) each.remove();
  group.append(label);
}

function band(parts: Drawn, area: Area): SVGRectElement {
  return element("rect", {
    class: "band",
    x: area.left,
    width: area.width,
    y: parts.top - 7,
    height: parts.bottom - parts.top + 12,
  });
}

/** The head is drawn by hand: a marker of SVG cannot take the colour of its line in every browser. */
function head(line: SVGElement, channel: Channel, unit: number): SVGElement {
  const { x, y, direction } = endOf(line);
  const back = x - direction * 12 * unit;
  const half = (channel === "back" ? 8 : 7) * unit;
  if (channel === "back")
    return element("path", { class: "head open", d: `M${back} ${y - half}L${x} ${y}L${back} ${y + half}` });
  if (channel === "local")
    return element("circle", { class: "head filled", cx: x - direction * 4 * unit, cy: y, r: 5 * unit });
  return element("path", { class: "head filled", d: `M${x} ${y}L${back} ${y - half}L${back} ${y + half}Z` });
}

/** What was held back ends between sender and receiver. */
function stopHalfway(line: SVGElement): void {
  if (line.tagName !== "line") return;
  line.setAttribute("x2", String((Number(line.getAttribute("x1")) + Number(line.getAttribute("x2"))) / 2));
}

/** A dashed line from a message to the lifeline of who read along, with the eye at the message, where the room looks. */
function glance(line: SVGElement, watcher: number, unit: number): SVGElement {
  const { x, y } = endOf(line);
  const from = line.tagName === "line" ? Math.max(x, Number(line.getAttribute("x1"))) : x;
  const eye = element("g", { class: "eye", transform: `translate(${from + 30 * unit} ${y}) scale(${unit})` });
  eye.append(
    element("path", { class: "eye-white", d: "M-13 0Q0 -15 13 0Q0 15 -13 0Z" }),
    element("circle", { class: "eye-pupil", cx: 0, cy: 0, r: 4 }),
  );
  const hint = element("g", { class: "glance" });
  hint.append(
    element("path", { class: "glance-line", d: `M${from + 14 * unit} ${y}H${watcher}` }),
    element("circle", { class: "eye-pupil", cx: watcher, cy: y, r: 5 * unit }),
    eye,
  );
  return hint;
}

function cross(line: SVGElement, unit: number): SVGElement {
  const { x, y } = endOf(line);
  return element("path", {
    class: "head crossed",
    d: crossPath(x, y, 8 * unit),
  });
}

function failureMark(line: SVGElement, unit: number): SVGElement {
  const { x, y, direction } = endOf(line);
  const mark = element("g", { class: "failure" });
  const centre = x + direction * (radius + 5) * unit;
  mark.append(
    element("circle", { cx: centre, cy: y, r: radius * unit }),
    element("path", {
      d: crossPath(centre, y, 4 * unit),
    }),
  );
  return mark;
}

function crossPath(x: number, y: number, half: number): string {
  return `M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}`;
}

function endOf(line: SVGElement): { x: number; y: number; direction: 1 | -1 } {
  if (line.tagName === "path") {
    const numbers = [...(line.getAttribute("d") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
    return { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0, direction: -1 };
  }
  const x1 = Number(line.getAttribute("x1"));
  const x2 = Number(line.getAttribute("x2"));
  return { x: x2, y: Number(line.getAttribute("y2")), direction: x2 >= x1 ? 1 : -1 };
}

function write(text: SVGTextElement, row: string): void {
  text.textContent = row;
  text.removeAttribute("style");
  text.setAttribute("transform", `translate(0 ${-lift})`);
  text.setAttribute("class", "label");
}
