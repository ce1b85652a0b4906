import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { afterLayout } from "../state/after-layout.ts";
import { useDisplay } from "../state/display.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { createCursorMarks } from "./cursor-marks.ts";
import { DiagramHead } from "./diagram-head.tsx";
import { bringIntoView, type View } from "./follow-cursor.ts";
import { showScene } from "./latest-scene.ts";
import type { Mark, Scene } from "./scene.ts";
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
  const scroller = useRef<HTMLElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    scene.svg.classList.add("diagram-picture");
    holder.current?.replaceChildren(scene.svg);
    return showScene(scene);
  }, [scene]);

  useLayoutEffect(() => {
    scene.svg.setAttribute("width", String(scene.width * scale));
    scene.svg.setAttribute("height", String(scene.height * scale));
    scene.svg.dataset.future = display.future;
    scene.svg.dataset.focus = String(display.focus);
    // A new scene may come under a pane that is scrolled already.
    scene.keepPhaseNames((scroller.current?.scrollLeft ?? 0) / scale);
  }, [scene, scale, display.future, display.focus]);

  useCursor({ scene, recording, scroller, head, view: { scale, width: size.width, height: size.height } });
  useCarriers(scene);
  const onScroll = useAfterScroll(scroller, (left) => scene.keepPhaseNames(left / scale));

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
      className="quiet-scroll absolute inset-0 overflow-auto -outline-offset-3 [contain:strict]"
      onClick={jump}
      onScroll={onScroll}
    >
      <DiagramHead ref={head} scene={scene} recording={recording} scale={scale} />
      <div ref={holder} className="w-max" />
    </section>
  );
}

interface CursorPlaces {
  readonly scene: Scene;
  readonly recording: Recording;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
  readonly view: View;
}

/** Shows the cursor of the store in the picture and its heads, and scrolls to it. */
function useCursor({ scene, recording, scroller, head, view }: CursorPlaces): void {
  const store = useRunStore();
  const marks = useMemo(() => createCursorMarks(scene.marks), [scene]);
  const latestView = useRef(view);
  useLayoutEffect(() => {
    latestView.current = view;
  });

  // Before the new picture is painted, so that nobody sees it without its cursor or at its top.
  useLayoutEffect(() => {
    let shown = 0;
    let current: Mark | undefined;
    const scroll = (smooth: boolean): void => {
      if (current === undefined || scroller.current === null) return;
      bringIntoView(scroller.current, current, latestView.current, smooth);
    };
    const follow = afterLayout(() => scroll(true));
    const show = (): boolean => {
      const { cursor, recording: present } = store.getState();
      if (present !== recording || cursor === shown) return false;
      shown = cursor;
      current = marks.show(cursor);
      markActive(head.current, recording, cursor);
      return true;
    };
    show();
    scroll(false);
    const stop = store.subscribe(() => {
      if (show()) follow.ask();
    });
    return () => {
      stop();
      follow.cancel();
    };
  }, [store, marks, recording, scroller, head]);
}

/** Frames the messages that carry the followed value. */
function useCarriers(scene: Scene): void {
  const followed = useRun((state) => state.followed);
  useLayoutEffect(() => {
    const carriers = followed?.hops.map(({ n }) => n) ?? [];
    for (const { group, numbers } of scene.marks)
      group.classList.toggle(
        "carries",
        carriers.some((n) => numbers.has(n)),
      );
  }, [scene, followed]);
}

/** Tells the horizontal scroll position after each frame in which it may have changed. */
function useAfterScroll(scroller: RefObject<HTMLElement | null>, tell: (left: number) => void): () => void {
  const latest = useRef(tell);
  const drawn = useRef<ReturnType<typeof afterLayout> | null>(null);
  useLayoutEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    const after = afterLayout(() => latest.current(scroller.current?.scrollLeft ?? 0));
    drawn.current = after;
    return after.cancel;
  }, [scroller]);
  return () => drawn.current?.ask();
}

/** Shows in the pinned heads who sends and who receives. */
function markActive(head: HTMLElement | null, recording: Recording, cursor: number): void {
  const message = recording.messages[cursor - 1];
  for (const party of head?.querySelectorAll<HTMLElement>("[data-party]") ?? []) {
    const active = String(party.dataset.party === message?.from || party.dataset.party === message?.to);
    if (party.dataset.active !== active) party.dataset.active = active;
  }
}
