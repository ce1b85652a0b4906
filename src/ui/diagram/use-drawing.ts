import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { useDisplay } from "../state/display.ts";
import type { Detail } from "../state/run-state.ts";
import { useWords } from "../state/words.ts";
import { diagramWords } from "./diagram-words.ts";
import { drawScene } from "./draw-scene.ts";
import type { Scene } from "./scene.ts";

/** A scene for the present recording; `null` before the first one, `failed` where Mermaid could not draw it. */
export type Drawing = Scene | "failed" | null;

/**
 * Draws once for each recording, detail, language and set of names, off screen; the old picture stays until the new one is
 * ready.
 */
export function useDrawing(recording: Recording, detail: Detail, column: number, fontSize: number): Drawing {
  const { i18n } = useTranslation();
  const words = useWords();
  const { names } = useDisplay();
  const [drawing, setDrawing] = useState<Drawing>(null);
  const newest = useRef(0);

  useEffect(() => {
    if (column === 0) return;
    newest.current += 1;
    const mine = newest.current;
    drawScene(recording, { detail, column, fontSize, words: diagramWords(words, names, i18n) })
      .catch((): Drawing => "failed")
      .then((drawn) => {
        if (mine === newest.current) setDrawing(drawn);
      });
  }, [recording, detail, column, fontSize, words, names, i18n]);

  return drawing;
}
