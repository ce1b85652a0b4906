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

/** What the drawing has beside its columns, and its pane beside the drawing. */
const edges = 24;

/** With more lifelines than this they stand closer, so that a wide pane still shows them all. */
const roomy = 7;

/**
 * Measures the pane as it is resized. The column is chosen so that a drawing fills the width with letters of normal size.
 *
 * @param close whether the lifelines may always stand close, where the letters are not made smaller to fit
 */
export function usePaneSize(pane: RefObject<HTMLElement | null>, participants: number, close: boolean): PaneSize {
  const [size, setSize] = useState<PaneSize>({ width: 0, height: 0, column: 0, fontSize: 16 });

  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // While the page is printed the pane has no place, and a new drawing would come too late.
      if (entry === undefined || entry.contentRect.width === 0 || matchMedia("print").matches) return;
      const { width, height } = entry.contentRect;
      setSize((before) => next(before, { width, height, participants, close }));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [pane, participants, close]);

  return size;
}

interface Measured {
  readonly width: number;
  readonly height: number;
  readonly participants: number;
  readonly close: boolean;
}

function next(before: PaneSize, { width, height, participants, close }: Measured): PaneSize {
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const narrowest = fontSize * (participants > roomy ? 5.75 : close ? 6.25 : 7.25);
  const part = (width - edges) / Math.max(participants, 1);
  const ideal = Math.min(Math.max(part, narrowest), fontSize * 15);
  const fits =
    before.column > 0 && before.fontSize === fontSize && Math.abs(ideal - before.column) / before.column < tolerance;
  return { width, height, fontSize, column: fits ? before.column : Math.round(ideal) };
}
