import type { createTextWords } from "../i18n/text-words.ts";
import type { Catalogue } from "../simulation/catalogue.ts";
import type { Recording } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";

export type TextWords = ReturnType<typeof createTextWords>;

/** What the command line needs of the library; passed in, so that a test can run it without an engine. */
export interface Engine {
  readonly catalogue: Catalogue;
  checkStory(
    input: unknown,
    catalogue: Catalogue,
  ):
    | { readonly ok: true; readonly story: Story }
    | { readonly ok: false; readonly problem: { readonly message: string } };
  simulate(story: Story): Promise<Recording>;
  toText(recording: Recording, words: TextWords): string;
  toMermaid(
    recording: Recording,
    options: { readonly detail: "overview" | "messages" | "checks"; readonly words: TextWords },
  ): { readonly text: string };
  toPlantuml(recording: Recording, words: TextWords): string;
  toHar(recording: Recording): unknown;
  toMarkdown(recording: Recording, words: TextWords): string;
}
