import { useTranslation } from "react-i18next";
import type { Language } from "../../i18n/i18n.ts";
import type { Recording } from "../../simulation/recording.ts";
import { diagramWords } from "../diagram/diagram-words.ts";
import { drawScene } from "../diagram/draw-scene.ts";
import { httpText } from "../inspector/http-text.ts";
import { useDisplay } from "../state/display.ts";
import { useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { pngOf, svgText } from "./picture-file.ts";
import { slideColumn, slideFontSize, slideSvg } from "./slide.ts";
import type { Writing } from "./written-file.ts";

/** Makes the contents of a file from the present run, in the language and the names of the screen. Throws where that fails. */
export function useWriter(): (writing: Writing) => Promise<Blob> {
  const { t, i18n } = useTranslation("uiShell");
  const { names } = useDisplay();
  const words = useWords();
  const store = useRunStore();

  async function picture(recording: Recording, cursor: number | null): Promise<SVGSVGElement> {
    const options = {
      detail: store.getState().detail,
      column: slideColumn(recording),
      fontSize: slideFontSize,
      words: diagramWords(words, names, i18n),
    };
    const message = cursor === null ? undefined : recording.messages[cursor - 1];
    const texts = {
      title: words.scenario(recording.story.scenario),
      ...(message !== undefined && { step: `${message.n}  ${words.message(message)}` }),
      footer: t("disclaimer.line"),
      party: words.party,
    };
    return slideSvg(await drawScene(recording, options), recording, texts, cursor);
  }

  async function contents({ id }: Writing): Promise<string | Blob | undefined> {
    const { recording, cursor } = store.getState();
    if (recording === null) return undefined;
    switch (id) {
      case "png":
        return pngOf(await picture(recording, cursor));
      case "svg":
      case "whole":
        return svgText(await picture(recording, id === "whole" ? null : cursor));
      case "http": {
        const message = recording.messages[cursor - 1];
        return message === undefined ? undefined : httpText(message);
      }
      case "story":
        return `${JSON.stringify(recording.story, null, 2)}\n`;
      default:
        return store.write(id, { language: i18n.language as Language, names });
    }
  }

  return async (writing) => {
    const made = await contents(writing);
    if (made === undefined) throw new TypeError(`There is nothing to write as ${writing.id}`);
    return made instanceof Blob ? made : new Blob([made], { type: `${writing.type};charset=utf-8` });
  };
}
