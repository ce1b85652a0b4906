import { wrap } from "comlink";
import type { MatrixCell, MatrixOptions, MatrixRow } from "../../simulation/matrix-row.ts";
import { startWorker } from "../engine/start-worker.ts";
import type { MatrixApi } from "./matrix-api.ts";

/** One set of switches to compute, and how far. */
export interface MatrixPass {
  readonly options: MatrixOptions;
  readonly baselineOnly: boolean;
  /** Cells that need no computing, asked when the pass begins. */
  readonly isKnown?: (cell: MatrixCell) => boolean;
}

export interface MatrixListener {
  /** All cells of a pass are known; comes once a pass, in the order of the passes. */
  readonly onCells: (pass: number, cells: readonly MatrixCell[]) => void;
  readonly onRows: (pass: number, rows: readonly MatrixRow[]) => void;
  readonly onDone: () => void;
  readonly onFailure: (message: string) => void;
}

/** A thread of the matrix, and how to end it at once. */
export interface MatrixThread {
  readonly api: MatrixApi;
  readonly end: () => void;
}

/** Starts an engine in a thread of its own, which ends with the computation. @returns its interface, as a promise for every answer */
export function startMatrixThread(): MatrixThread {
  const worker = startWorker();
  return { api: wrap<MatrixApi>(worker), end: () => worker.terminate() };
}

/**
 * Computes the passes one after another, each divided over all threads, and tells every cell as it comes.
 * The cells of one option stay in one thread, because they share their honest run.
 *
 * @returns a function that stops it at once; nothing is told after that
 */
export function runMatrix(
  passes: readonly MatrixPass[],
  threads: readonly MatrixThread[],
  listener: MatrixListener,
): () => void {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const thread of threads) thread.end();
  };

  async function work(pass: number, { api }: MatrixThread, queues: MatrixCell[][]): Promise<void> {
    for (let own = queues.shift(); own !== undefined; own = queues.shift()) {
      for (const cell of own) {
        const rows = await api.rows(cell, passes[pass]?.baselineOnly ?? true);
        if (stopped) return;
        listener.onRows(pass, rows);
      }
    }
  }

  async function compute(): Promise<void> {
    for (const [pass, { options, isKnown = () => false }] of passes.entries()) {
      const all = (await threads[0]?.api.cells(options)) ?? [];
      const cells = all.filter((cell) => !isKnown(cell));
      if (stopped) return;
      listener.onCells(pass, cells);
      const queues = byScenario(cells);
      await Promise.all(threads.map((thread) => work(pass, thread, queues)));
      if (stopped) return;
    }
    stop();
    listener.onDone();
  }

  compute().catch((error: unknown) => {
    if (stopped) return;
    stop();
    listener.onFailure(error instanceof Error ? error.message : String(error));
  });
  return stop;
}

function byScenario(cells: readonly MatrixCell[]): MatrixCell[][] {
  const queues = new Map<string, MatrixCell[]>();
  for (const cell of cells) queues.set(cell.scenario, [...(queues.get(cell.scenario) ?? []), cell]);
  return [...queues.values()];
}
