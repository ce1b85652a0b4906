import type { createTextWords } from "../i18n/text-words.ts";
import type { Catalogue } from "../simulation/catalogue.ts";
import type { MatrixOptions, MatrixRow } from "../simulation/matrix-row.ts";
import type { Recording } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";

export type TextWords = ReturnType<typeof createTextWords>;

/** What of a story met nothing in its run. */
export interface Leftovers {
  readonly decisions: Story["decisions"];
  readonly alterations: Story["alter"];
}

/** The words of a matrix. */
export interface MatrixWords {
  attack(id: string): string;
  scenario(id: string): string;
  check(id: string): string;
  result(id: string): string;
  goal(id: string): string;
  heading(id: string): string;
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
  matrixRows(options: MatrixOptions): AsyncIterable<MatrixRow>;
  toMatrixText(rows: readonly MatrixRow[], words: MatrixWords): string;
  toMatrixMarkdown(rows: readonly MatrixRow[], words: MatrixWords): string;
}
