import type { Language } from "../../i18n/i18n.ts";
import type { NameSet } from "../../i18n/text-words.ts";
import type { Comparison, Facts, Origin } from "../../library.ts";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Outcome, Recording } from "../../simulation/recording.ts";
import type { MatrixApi } from "../matrix/matrix-api.ts";
import type { LinkProblem, PartialStory } from "../state/run-link.ts";
import type { Detail } from "../state/run-state.ts";
import type { ModuleTypeRow } from "./module-type-row.ts";

/** The answer to a story: its recording, or the word in it that the catalogue does not know. */
export type Simulated =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly problem: LinkProblem };

/** What was counted of a run, and how it ended. */
export interface Counted {
  readonly facts: Facts;
  readonly status: Outcome["status"];
}

/** What a recording can be written as; the names are those of the command line. */
export const textFormats = ["mermaid", "plantuml", "markdown", "har", "json"] as const;
export type TextFormat = (typeof textFormats)[number];

/** How a text is written; `har` and `json` look at none of it. */
export interface WritingStyle {
  readonly language: Language;
  readonly names: NameSet;
  readonly detail: Detail;
}

/** What the worker offers to the page. Everything that crosses is plain data. */
export interface EngineApi extends MatrixApi {
  catalogue(): Promise<Catalogue>;
  simulate(story: PartialStory): Promise<Simulated>;
  /** What a run of each module type shows of its module, in the order of the catalogue. */
  moduleTypes(): Promise<readonly ModuleTypeRow[]>;
  /** What is counted of a run of this story; undefined where the story names something unknown. */
  count(story: PartialStory): Promise<Counted | undefined>;
  /** The runs of these stories in lock-step; undefined where one of them names something unknown. */
  compare(stories: readonly PartialStory[]): Promise<Comparison | undefined>;
  /** The life of a value in a recording that was made before; undefined where the worker no longer has that recording. */
  trace(fingerprint: string, value: string): Promise<Origin | undefined>;
  /** Such a recording as text, the same bytes as the command line prints. */
  write(fingerprint: string, format: TextFormat, style: WritingStyle): Promise<string | undefined>;
}
