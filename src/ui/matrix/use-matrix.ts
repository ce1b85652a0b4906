import { useEffect, useReducer, useRef, useState } from "react";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixCell, MatrixRow } from "../../simulation/matrix-row.ts";
import { type MatrixChoice, switchesOf, usualChoice } from "./matrix-choice.ts";
import { type MatrixGrid, placeOf, withRows } from "./matrix-grid.ts";
import { type MatrixPass, runMatrix, startMatrixThread } from "./matrix-run.ts";

export interface MatrixState {
  readonly grid: MatrixGrid;
  /** The same under the usual switches, to compare with. */
  readonly usual: MatrixGrid;
  readonly status: "running" | "stopped" | "done" | "failed";
  readonly failure: string;
  /** Cells computed and to compute, over all passes that are known. */
  readonly computed: number;
  readonly wanted: number;
}

type MatrixEvent =
  | { readonly type: "started" }
  | { readonly type: "cells"; readonly count: number }
  | { readonly type: "computed"; readonly cells: readonly ComputedCell[] }
  | { readonly type: "ended"; readonly status: "stopped" | "done" | "failed"; readonly failure: string };

/** The rows of one cell, and in which grids they belong. */
interface ComputedCell {
  readonly isShown: boolean;
  readonly isUsual: boolean;
  readonly rows: readonly MatrixRow[];
}

/** How often the page shows what has come, in milliseconds: drawing each cell by itself would take half the processor. */
const showEvery = 250;

const nothing: MatrixState = {
  grid: new Map(),
  usual: new Map(),
  status: "running",
  failure: "",
  computed: 0,
  wanted: 0,
};

function reduce(state: MatrixState, event: MatrixEvent): MatrixState {
  switch (event.type) {
    case "started":
      return { ...nothing, usual: state.usual };
    case "cells":
      return { ...state, wanted: state.wanted + event.count };
    case "computed":
      return {
        ...state,
        computed: state.computed + event.cells.length,
        grid: withAll(
          state.grid,
          event.cells.filter(({ isShown }) => isShown),
        ),
        usual: withAll(
          state.usual,
          event.cells.filter(({ isUsual }) => isUsual),
        ),
      };
    case "ended":
      return { ...state, status: event.status, failure: event.failure };
  }
}

function withAll(grid: MatrixGrid, cells: readonly ComputedCell[]): MatrixGrid {
  return cells.reduce((before, { rows }) => withRows(before, rows), grid);
}

/** A thread for every processor, and no more than help: drawing the cells takes little beside computing them. */
function threadCount(): number {
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency));
}

/**
 * Computes the matrix of a choice: first every baseline, then, where the choice differs from the usual one, the usual
 * results to compare with, then the single switches on which each result hangs.
 */
export function useMatrix(
  choice: Pick<MatrixChoice, "preset" | "turn">,
  catalogue: Catalogue,
): MatrixState & { readonly stop: () => void; readonly restart: () => void } {
  const { preset, turn } = choice;
  const [state, dispatch] = useReducer(reduce, nothing);
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  // The usual results stay the same whatever is chosen.
  const knownUsual = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the same computation anew
  useEffect(() => {
    const isUsual = preset === usualChoice.preset && turn === usualChoice.turn;
    const options = switchesOf({ ...usualChoice, preset, turn }, catalogue);
    const usualOptions = switchesOf(usualChoice, catalogue);
    const shown = new Set<string>();
    const isShown = (cell: MatrixCell) => shown.has(placeOf(cell));
    const baselines = (method: string) => ({
      options: { ...options, settings: { "launch-method": method } },
      baselineOnly: true,
      isKnown: isShown,
    });
    const comparison: MatrixPass = {
      options: usualOptions,
      baselineOnly: true,
      isKnown: (cell) => knownUsual.current.has(placeOf(cell)),
    };
    const passes: readonly MatrixPass[] = [
      // What is on screen first; the other launch method is a choice away.
      baselines("get"),
      baselines("post"),
      ...(isUsual ? [] : [comparison]),
      { options, baselineOnly: false },
    ];
    let came: ComputedCell[] = [];
    const show = (): void => {
      const cells = came;
      came = [];
      if (cells.length > 0) dispatch({ type: "computed", cells });
    };
    const showing = setInterval(show, showEvery);
    const finish = (status: "stopped" | "done" | "failed", failure = ""): void => {
      clearInterval(showing);
      show();
      dispatch({ type: "ended", status, failure });
    };
    dispatch({ type: "started" });
    const threads = Array.from({ length: threadCount() }, startMatrixThread);
    const end = runMatrix(passes, threads, {
      onCells: (_pass: number, cells: readonly MatrixCell[]) => dispatch({ type: "cells", count: cells.length }),
      onRows: (pass, rows) => {
        const isCompared = passes[pass] === comparison;
        for (const row of rows) {
          if (!isCompared) shown.add(placeOf(row));
          if (isCompared || isUsual) knownUsual.current.add(placeOf(row));
        }
        came.push({ isShown: !isCompared, isUsual: isCompared || isUsual, rows });
      },
      onDone: () => finish("done"),
      onFailure: (failure) => finish("failed", failure),
    });
    setStop(() => () => {
      end();
      finish("stopped");
    });
    return () => {
      end();
      clearInterval(showing);
      // What is known of the usual results is not computed again.
      show();
    };
  }, [preset, turn, catalogue, attempt]);

  return { ...state, stop, restart: () => setAttempt((before) => before + 1) };
}
