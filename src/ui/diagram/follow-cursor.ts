import type { Mark } from "./scene.ts";

/** The pane over the picture. */
export interface View {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolls the current message into view. Meant for after layout, since it reads the scroll position. */
export function bringIntoView(scroller: HTMLElement, mark: Mark, view: View, smooth: boolean): void {
  const { scrollLeft, scrollTop } = scroller;
  const head = scroller.querySelector<HTMLElement>(".diagram-head")?.offsetHeight ?? 0;
  const left = along(scrollLeft, view.width, mark.left * view.scale - 24, mark.right * view.scale + 24, 0.5);
  // The head covers the top of the pane and pushes the picture down by its own height.
  const top = along(scrollTop, view.height - head, mark.top * view.scale - 12, mark.bottom * view.scale + 36, 0.62);
  if (Math.abs(left - scrollLeft) < 1 && Math.abs(top - scrollTop) < 1) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ left, top, behavior: smooth && !calm ? "smooth" : "instant" });
}

/** The scroll position that shows start to end: the present one where that does, else one that puts the end at `part` of the view. */
export function along(position: number, view: number, start: number, end: number, part: number): number {
  if (start >= position && end <= position + view) return position;
  if (end - start > view) return Math.max(start, 0);
  return Math.max(Math.min((start + end) / 2 - view * part, start), end - view, 0);
}
