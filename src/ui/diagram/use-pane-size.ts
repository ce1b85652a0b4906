import { type RefObject, useEffect, useState } from "react";

/** The size of the diagram's pane, and the sizes of a drawing that suit it. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
  /** Distance between lifelines for a drawing; 0 before the pane has been measured. */
  readonly column: number;
  readonly fontSize: number;
}

/** Lifelines are drawn anew only when the pane has changed by more than this part of it. */
const tolerance = 0.2;

/** With more lifelines than this they stand closer, so that a wide pane still shows them all. */
const roomy = 7;

/** Measures the pane as it is resized. The column is chosen so that a drawing fills the width with letters of normal size. */
export function usePaneSize(pane: RefObject<HTMLElement | null>, participants: number): PaneSize {
  const [size, setSize] = useState<PaneSize>({ width: 0, height: 0, column: 0, fontSize: 16 });

  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // While the page is printed the pane has no place, and a new drawing would come too late.
      if (entry === undefined || entry.contentRect.width === 0 || matchMedia("print").matches) return;
      const { width, height } = entry.contentRect;
      setSize((before) => next(before, width, height, participants));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [pane, participants]);

  return size;
}

function next(before: PaneSize, width: number, height: number, participants: number): PaneSize {
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const narrowest = fontSize * (participants > roomy ? 6.5 : 7.25);
  const ideal = Math.min(Math.max((width - 40) / Math.max(participants, 1), narrowest), fontSize * 15);
  const fits =
    before.column > 0 && before.fontSize === fontSize && Math.abs(ideal - before.column) / before.column < tolerance;
  return { width, height, fontSize, column: fits ? before.column : Math.round(ideal) };
}
