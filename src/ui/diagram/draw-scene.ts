import { toMermaid } from "../../diagram/to-mermaid.ts";
import type { Words as DiagramWords } from "../../diagram/words.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { Detail } from "../state/run-state.ts";
import { withDrawnParticipants } from "./drawn-participants.ts";
import { renderScene, type SceneSize } from "./render-scene.ts";
import type { Scene } from "./scene.ts";

/** What a drawing shows and how large it is. */
export interface SceneOptions extends SceneSize {
  readonly detail: Detail;
  readonly words: DiagramWords;
}

/** Draws a recording off screen. */
export async function drawScene(recording: Recording, { detail, words, ...size }: SceneOptions): Promise<Scene> {
  const drawn = withDrawnParticipants(recording);
  return await renderScene(toMermaid(drawn, { detail, words }), drawn, size);
}
