import { type RefObject, useEffect, useRef } from "react";
import { along } from "../diagram/follow-cursor.ts";
import { afterLayout } from "../state/after-layout.ts";
import { useRunStore } from "../state/run-context.tsx";
import { stepId } from "./step.tsx";

/** Height of the pinned phase name, and what should show below the current row, in CSS pixels. */
const headroom = 52;
const footroom = 76;

/**
 * Keeps the row of the cursor in view. Give the ref to the element whose parent scrolls.
 */
export function useFollowedList(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const store = useRunStore();

  useEffect(() => {
    let shown = 0;
    const follow = afterLayout(() => {
      const { cursor } = store.getState();
      const scroller = list.current?.parentElement;
      const row = document.getElementById(stepId(cursor));
      if (scroller === null || scroller === undefined || row === null) return;
      const top = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      const wanted = along(
        scroller.scrollTop,
        scroller.clientHeight,
        top - headroom,
        top + row.offsetHeight + footroom,
        0.5,
      );
      if (Math.abs(wanted - scroller.scrollTop) >= 1) scroller.scrollTop = wanted;
    });
    const onChange = (): void => {
      const { cursor } = store.getState();
      if (cursor === shown) return;
      shown = cursor;
      follow.ask();
    };
    onChange();
    const stop = store.subscribe(onChange);
    return () => {
      stop();
      follow.cancel();
    };
  }, [store]);

  return list;
}
