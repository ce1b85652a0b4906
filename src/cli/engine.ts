import type { createTextWords } from "../i18n/text-words.ts";
import type { Catalogue } from "../simulation/catalogue.ts";
import type { Recording } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";

export type TextWords = ReturnType<typeof createTextWords>;

/** What of a story met nothing in its run. */
export interface Leftovers {
  readonly decisions: Story["decisions"];
  readonly alterations: Story["alter"];
}

/** What the command line needs of the library; passed in, so that a test can run it without an engine. */
export interface Engine {
  readonly catalogue: Catalogue;
  checkStory(
    input: unknown,
  ):
    | { readonly ok: true; readonly story: Story }
    | { readonly ok: false; readonly problem: { readonly message: string } };
  simulateWithLeftovers(story: Story): Promise<{ readonly recording: Recording; readonly leftovers: Leftovers }>;
  toText(recording: Recording, words: TextWords): string;
  toMermaid(
    recording: Recording,
    options: { readonly detail: "overview" | "messages" | "checks"; readonly words: TextWords },
  ): { readonly text: string };
  toPlantuml(recording: Recording, words: TextWords): string;
  toHar(recording: Recording): unknown;
  toMarkdown(recording: Recording, words: TextWords): string;
}
