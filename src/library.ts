import { goals } from "./analysis/goals/table.ts";
import { judge, judgeRun } from "./analysis/judge.ts";
import {
  matrixCells as cellsOf,
  createMatrix,
  type Matrix,
  type MatrixEngine,
  matrixRows as rowsOf,
} from "./analysis/matrix/matrix.ts";
import { lackingIn } from "./scenarios/attacks/lacking-in.ts";
import { catalogueWithoutGoals } from "./scenarios/catalogue.ts";
import { type CheckedStory, checkStory as checkStoryAgainst } from "./scenarios/check-story.ts";
import { type OpenedWorld, openStoryWorld } from "./scenarios/open-world.ts";
import { type Leftovers, runStory } from "./scenarios/run-story.ts";
import type { Catalogue } from "./simulation/catalogue.ts";
import { StoryError } from "./simulation/errors.ts";
import type { MatrixCell, MatrixOptions, MatrixRow } from "./simulation/matrix-row.ts";
import type { Recording } from "./simulation/recording.ts";
import type { Story } from "./simulation/story.ts";

/** A story with everything left out that has a usual value. */
export type StoryInput = Partial<Story> & Pick<Story, "scenario">;

/** What there is to choose from: scenarios, settings, persons, decisions, goals and checks. */
export const catalogue: Catalogue = { ...catalogueWithoutGoals, goals: goals.map(({ id, title }) => ({ id, title })) };

/** Reads a story from outside against the catalogue and fills in what it leaves open; never throws. */
export function checkStory(input: unknown): CheckedStory {
  return checkStoryAgainst(input, catalogue);
}

/**
 * Runs a story and judges the run. The same story gives the same recording, byte for byte, everywhere.
 *
 * @throws StoryError when the story names something that does not exist.
 */
export async function simulate(story: StoryInput): Promise<Recording> {
  return (await simulateWithLeftovers(story)).recording;
}

/** As `simulate`, with the decisions and alterations of the story that met nothing. */
export async function simulateWithLeftovers(
  story: StoryInput,
): Promise<{ readonly recording: Recording; readonly leftovers: Leftovers }> {
  const { run, leftovers } = await runStory(storyOf(story));
  return { recording: await judge(run), leftovers };
}

const matrixEngine: MatrixEngine = {
  catalogue,
  run: async (story) => {
    const { run, consulted } = await runStory(storyOf(story));
    return { judged: judgeRun(run), consulted };
  },
  lacking: lackingIn,
};

/** The cells of a matrix in order, each to be computed by `createAttackMatrix().rowsOf`. */
export function matrixCells(options: MatrixOptions = {}): readonly MatrixCell[] {
  return cellsOf(catalogue, options);
}

/** Computes one cell after another; honest runs are shared. */
export function createAttackMatrix(): Matrix {
  return createMatrix(matrixEngine);
}

/**
 * Attack × option: a baseline row per launch method, then a row for each single switch that changes its result, as they
 * are computed. Stop asking and it stops.
 */
export function matrixRows(options: MatrixOptions = {}): AsyncGenerator<MatrixRow> {
  return rowsOf(matrixEngine, options);
}

function storyOf(story: StoryInput): Story {
  const checked = checkStory(story);
  if (checked.ok) return checked.story;
  const { message, word, valid } = checked.problem;
  throw new StoryError(message, word, valid);
}

export {
  type ComparedMessage,
  type ComparedRow,
  type ComparedRun,
  type Comparison,
  compareRuns,
} from "./analysis/compare/compare-runs.ts";
export type { Evidence, Fact } from "./analysis/facts/fact.ts";
export { type FactId, type Facts, factsOf } from "./analysis/facts/facts.ts";
export { decidingCheck, isCausedByAttacker } from "./analysis/matrix/deciding-check.ts";
export { type ModuleTypeFacts, moduleTypeFacts } from "./analysis/module-type-facts.ts";
export type { End, Holder, Hop, Minted, Origin } from "./analysis/origin/origin.ts";
export { traceValue } from "./analysis/origin/trace-value.ts";
export { type HarEntry, toHar } from "./diagram/to-har.ts";
export { toMarkdown } from "./diagram/to-markdown.ts";
export { toMatrixMarkdown, toMatrixText } from "./diagram/to-matrix.ts";
export { type Detail, toMermaid } from "./diagram/to-mermaid.ts";
export { type OutlineLine, toOutline } from "./diagram/to-outline.ts";
export { toPlantuml } from "./diagram/to-plantuml.ts";
export { toText } from "./diagram/to-text.ts";
export { plainWords, type Words } from "./diagram/words.ts";

/** An outside client in the place of a party. @see contract.md, Library */
export interface OpenWorld extends Omit<OpenedWorld, "run"> {
  recording(): Promise<Recording>;
}

/**
 * Opens the world of a story to an outside client that takes the place of the PGO or the module.
 * Ids, secrets and addresses of such clients are in `testClients`.
 *
 * @throws StoryError when the story or the party does not exist.
 */
export async function openWorld(
  story: StoryInput,
  { replaces }: { readonly replaces: "pgo" | "module" },
): Promise<OpenWorld> {
  const { run, ...world } = openStoryWorld(storyOf(story), replaces);
  return { ...world, recording: async () => judge(await run()) };
}
