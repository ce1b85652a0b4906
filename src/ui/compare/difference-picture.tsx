import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DifferenceItem } from "../../diagram/difference-items.ts";
import type { Participant } from "../../simulation/recording.ts";
import { DiagramHead } from "../diagram/diagram-head.tsx";
import { diagramWords } from "../diagram/diagram-words.ts";
import { fitScale } from "../diagram/fit-scale.ts";
import type { Scene } from "../diagram/scene.ts";
import { usePaneSize } from "../diagram/use-pane-size.ts";
import { shortName } from "../matrix/options-of.ts";
import { useDisplay } from "../state/display.ts";
import { useWords } from "../state/words.ts";
import { useDifferenceSentence } from "./difference-sentence.ts";
import { drawDifferences } from "./draw-differences.ts";
import { type DrawnPair, stepLink } from "./drawn-pair.ts";
import "../diagram/diagram.css";
import "./differences.css";

interface DifferencePictureProps {
  readonly participants: readonly Participant[];
  readonly items: readonly DifferenceItem[];
  readonly stories: DrawnPair["stories"];
}

/** The differences of two runs as a sequence diagram, below its pinned participants. */
export function DifferencePicture({ participants, items, stories }: DifferencePictureProps) {
  const { t } = useTranslation("uiCompare");
  const pane = useRef<HTMLElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const { column, fontSize, width } = usePaneSize(pane, participants.length, false);
  const scene = useScene({ participants, items, stories }, column, fontSize);
  const drawn = scene === "failed" || scene === null ? null : scene;
  const scale = drawn === null ? 1 : fitScale(width, drawn.width);

  useLayoutEffect(() => {
    if (drawn === null) return;
    const { svg } = drawn;
    svg.classList.add("diagram-picture", "difference-picture");
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", t("differences.picture"));
    svg.setAttribute("width", String(drawn.width * scale));
    svg.setAttribute("height", String(drawn.height * scale));
    holder.current?.replaceChildren(svg);
  }, [drawn, scale, t]);

  return (
    <section
      ref={pane}
      aria-label={t("differences.picture")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={moveBetweenLinks}
      onScroll={(event) => drawn?.keepPhaseNames(event.currentTarget.scrollLeft / scale)}
      className="quiet-scroll h-[88dvh] overflow-auto rounded-card bg-surface shadow-raised"
    >
      {scene === null && <p className="p-6 text-muted">{t("differences.drawing")}</p>}
      {scene === "failed" && <p className="p-6 text-fail">{t("differences.failed")}</p>}
      {drawn !== null && <DiagramHead ref={null} scene={drawn} recording={{ participants }} scale={scale} />}
      <div ref={holder} className="w-max" />
    </section>
  );
}

/** Up and down go from message to message; Enter is the browser's own. */
function moveBetweenLinks(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, altKey, metaKey, shiftKey, target, currentTarget } = event;
  if (ctrlKey || altKey || metaKey || shiftKey || (key !== "ArrowDown" && key !== "ArrowUp")) return;
  const links = [...currentTarget.querySelectorAll<SVGAElement>("svg a")];
  const at = target instanceof SVGAElement ? links.indexOf(target) : -1;
  const next = links[at + (key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  for (const each of links) each.setAttribute("tabindex", each === next ? "0" : "-1");
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Draws once for each pair, language and set of names; the old picture stays until the new one is ready. */
function useScene(
  { participants, items, stories }: DifferencePictureProps,
  column: number,
  fontSize: number,
): Scene | "failed" | null {
  const { t, i18n } = useTranslation("uiCompare");
  const words = useWords();
  const { names } = useDisplay();
  const sentence = useDifferenceSentence(participants, stories);
  const [scene, setScene] = useState<Scene | "failed" | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences follow from the words
  useEffect(() => {
    if (column === 0) return;
    let isWanted = true;
    const [left, right] = stories.map(({ scenario }) => shortName(scenario));
    drawDifferences({
      participants,
      items,
      column,
      fontSize,
      words: {
        ...diagramWords(words, names, i18n),
        sides: { left: left ?? "", right: right ?? "" },
        equalSteps: (count) => t("lock.equal", { count }),
      },
      linkOf: (item) => stepLink(item, stories),
      nameOf: (item) => {
        const { side, title, route } = sentence(item);
        return `${side}: ${title}, ${route}${item.parts.length > 0 ? `, ${t("lock.differIn")} ${item.parts.join(", ")}` : ""}`;
      },
    })
      .catch((): "failed" => "failed")
      .then((drawn) => {
        if (isWanted) setScene(drawn);
      });
    return () => {
      isWanted = false;
    };
  }, [participants, items, stories, column, fontSize, words, names, i18n]);
  return scene;
}
