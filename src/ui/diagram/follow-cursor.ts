import type { Mark } from "./scene.ts";

/** Height of the pinned participants, as in the style sheet, in rem. */
const headRem = 5;

interface View {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps the current message in view. Reads no layout while stepping: sizes and scroll position are told to it. */
export interface Follower {
  readonly measure: (view: View) => void;
  readonly scrolled: (left: number, top: number) => void;
  readonly bringIntoView: (scroller: HTMLElement, mark: Mark, smooth: boolean) => void;
}

export function createFollower(): Follower {
  let view: View = { scale: 1, width: 0, height: 0 };
  let left = 0;
  let top = 0;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const rem = (): number => view.height && Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  let head = 0;
  return {
    measure(measured) {
      view = measured;
      head = headRem * rem();
    },
    scrolled(nowLeft, nowTop) {
      left = nowLeft;
      top = nowTop;
    },
    bringIntoView(scroller, mark, smooth) {
      const wanted = {
        left: along(left, view.width, mark.left * view.scale - 24, mark.right * view.scale + 24, 0.5),
        // The head covers the top of the pane and pushes the picture down by its own height.
        top: along(top, view.height - head, mark.top * view.scale - 12, mark.bottom * view.scale + 36, 0.62),
      };
      if (Math.abs(wanted.left - left) < 1 && Math.abs(wanted.top - top) < 1) return;
      scroller.scrollTo({ ...wanted, behavior: smooth && !calm.matches ? "smooth" : "instant" });
    },
  };
}

/** The scroll position that shows start to end: the present one where that does, else one that puts the end at `part` of the view. */
export function along(position: number, view: number, start: number, end: number, part: number): number {
  if (start >= position && end <= position + view) return position;
  if (end - start > view) return Math.max(start, 0);
  return Math.max(Math.min((start + end) / 2 - view * part, start), end - view, 0);
}
