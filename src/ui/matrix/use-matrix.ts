import { useEffect, useReducer, useState } from "react";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixCell, MatrixRow } from "../../simulation/matrix-row.ts";
import { type MatrixChoice, switchesOf, usualChoice } from "./matrix-choice.ts";
import { type MatrixGrid, withRows } from "./matrix-grid.ts";
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
  | { readonly type: "rows"; readonly isUsual: boolean; readonly rows: readonly MatrixRow[] }
  | { readonly type: "ended"; readonly status: "stopped" | "done" | "failed"; readonly failure: string };

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
    case "rows": {
      const computed = state.computed + 1;
      if (event.isUsual) return { ...state, computed, usual: withRows(state.usual, event.rows) };
      return { ...state, computed, grid: withRows(state.grid, event.rows) };
    }
    case "ended":
      return { ...state, status: event.status, failure: event.failure };
  }
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the same computation anew
  useEffect(() => {
    const isUsual = preset === usualChoice.preset && turn === usualChoice.turn;
    const options = switchesOf({ ...usualChoice, preset, turn }, catalogue);
    const usualOptions = switchesOf(usualChoice, catalogue);
    const passes: readonly (MatrixPass & { readonly compares: boolean })[] = [
      // What is on screen first; the other launch method is a choice away.
      { options: { ...options, settings: { "launch-method": "get" } }, baselineOnly: true, compares: false },
      { options: { ...options, settings: { "launch-method": "post" } }, baselineOnly: true, compares: false },
      ...(isUsual ? [] : [{ options: usualOptions, baselineOnly: true, compares: true }]),
      { options, baselineOnly: false, compares: false },
    ];
    dispatch({ type: "started" });
    const threads = Array.from({ length: threadCount() }, startMatrixThread);
    const end = runMatrix(passes, threads, {
      onCells: (_pass: number, cells: readonly MatrixCell[]) => dispatch({ type: "cells", count: cells.length }),
      onRows: (pass, rows) => dispatch({ type: "rows", isUsual: passes[pass]?.compares ?? false, rows }),
      onDone: () => dispatch({ type: "ended", status: "done", failure: "" }),
      onFailure: (failure) => dispatch({ type: "ended", status: "failed", failure }),
    });
    setStop(() => () => {
      end();
      dispatch({ type: "ended", status: "stopped", failure: "" });
    });
    return end;
  }, [preset, turn, catalogue, attempt]);

  return { ...state, stop, restart: () => setAttempt((before) => before + 1) };
}
