import { createI18n, loadCatalogue } from "../../i18n/i18n.ts";
import { createTextWords } from "../../i18n/text-words.ts";
import { toHar, toMarkdown, toMermaid, toPlantuml } from "../../library.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { TextFormat, WritingStyle } from "./engine-api.ts";

/** A recording in one of the text formats, byte for byte what `npm run simulate -- run … --format …` prints. */
export async function writeRecording(recording: Recording, format: TextFormat, style: WritingStyle): Promise<string> {
  if (format === "json") return `${JSON.stringify(recording)}\n`;
  if (format === "har") return `${JSON.stringify(toHar(recording), null, 2)}\n`;
  const words = createTextWords(createI18n(style.language, await loadCatalogue(style.language)), style.names);
  if (format === "mermaid") return toMermaid(recording, { detail: style.detail, words }).text;
  return format === "plantuml" ? toPlantuml(recording, words) : toMarkdown(recording, words);
}
