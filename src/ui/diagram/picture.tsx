import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { useDisplay } from "../state/display.ts";
import { useRunStore } from "../state/run-context.tsx";
import { type CursorMarks, createCursorMarks } from "./cursor-marks.ts";
import { DiagramHead } from "./diagram-head.tsx";
import { createFollower } from "./follow-cursor.ts";
import type { Scene } from "./scene.ts";
import type { PaneSize } from "./use-pane-size.ts";

interface PictureProps {
  readonly scene: Scene;
  readonly recording: Recording;
  readonly scale: number;
  readonly size: PaneSize;
}

/** A drawn scene in a pane that scrolls both ways below its pinned participants. The cursor is followed outside React. */
export function Picture({ scene, recording, scale, size }: PictureProps) {
  const { t } = useTranslation("uiDiagram");
  const store = useRunStore();
  const display = useDisplay();
  const scroller = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const marks = useMemo<CursorMarks>(() => createCursorMarks(scene.marks), [scene]);
  const follower = useMemo(() => createFollower(), []);

  useLayoutEffect(() => {
    scene.svg.classList.add("diagram-picture");
    holder.current?.replaceChildren(scene.svg);
  }, [scene]);

  useLayoutEffect(() => {
    scene.svg.setAttribute("width", String(scene.width * scale));
    scene.svg.setAttribute("height", String(scene.height * scale));
    scene.svg.dataset.future = display.future;
    scene.svg.dataset.focus = String(display.focus);
  }, [scene, scale, display.future, display.focus]);

  useLayoutEffect(() => {
    follower.measure({ scale, width: size.width, height: size.height });
  }, [follower, scale, size.width, size.height]);

  useEffect(() => {
    let shown = 0;
    const show = (smooth: boolean): void => {
      const { cursor, recording: present } = store.getState();
      if (present !== recording || cursor === shown) return;
      shown = cursor;
      const mark = marks.show(cursor);
      markActive(head.current, recording, cursor);
      if (mark !== undefined && scroller.current !== null) follower.bringIntoView(scroller.current, mark, smooth);
    };
    show(false);
    return store.subscribe(() => show(true));
  }, [store, marks, follower, recording]);

  const jump = (event: MouseEvent): void => {
    const group = event.target instanceof Element ? event.target.closest<SVGGElement>("[data-n]") : null;
    const n = Number(group?.dataset.n ?? 0);
    if (n > 0) store.go(n);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the step list offers the same by keyboard
    <section
      ref={scroller}
      aria-label={t("picture")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="quiet-scroll absolute inset-0 overflow-auto -outline-offset-3"
      onClick={jump}
      onScroll={({ currentTarget: { scrollLeft, scrollTop } }) => {
        follower.scrolled(scrollLeft, scrollTop);
        scene.svg.style.setProperty("--scrolled", `${scrollLeft / scale}px`);
      }}
    >
      <DiagramHead ref={head} scene={scene} recording={recording} scale={scale} />
      <div ref={holder} className="w-max" />
    </section>
  );
}

/** Shows in the pinned heads who sends and who receives. */
function markActive(head: HTMLElement | null, recording: Recording, cursor: number): void {
  const message = recording.messages[cursor - 1];
  for (const party of head?.querySelectorAll<HTMLElement>("[data-party]") ?? []) {
    const active = String(party.dataset.party === message?.from || party.dataset.party === message?.to);
    if (party.dataset.active !== active) party.dataset.active = active;
  }
}
