import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { LinkProblem, PartialStory } from "../state/run-link.ts";
import type { ModuleTypeRow } from "./module-type-row.ts";

/** The answer to a story: its recording, or the word in it that the catalogue does not know. */
export type Simulated =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly problem: LinkProblem };

/** What the worker offers to the page. Everything that crosses is plain data. */
export interface EngineApi {
  catalogue(): Promise<Catalogue>;
  simulate(story: PartialStory): Promise<Simulated>;
  /** What a run of each module type shows of its module, in the order of the catalogue. */
  moduleTypes(): Promise<readonly ModuleTypeRow[]>;
}
