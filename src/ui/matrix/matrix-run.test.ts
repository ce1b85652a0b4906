import { expect, test } from "vitest";
import { createAttackMatrix, matrixCells } from "../../library.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import type { MatrixApi } from "./matrix-api.ts";
import { runMatrix } from "./matrix-run.ts";

const few = { scenarios: ["launch-1", "launch-3a"], attacks: ["launch-theft-clean-browser"] };

/** The engine in this thread, as a worker would have it. */
function engine(): MatrixApi {
  const matrix = createAttackMatrix();
  return {
    cells: async (options) => matrixCells(options),
    async rows(cell, baselineOnly) {
      const rows: MatrixRow[] = [];
      for await (const row of matrix.rowsOf(cell, baselineOnly)) rows.push(row);
      return rows;
    },
  };
}

test("every pass tells its cells and then each of them once, divided over the threads, and ends its threads", async () => {
  const told: string[] = [];
  let ended = 0;
  const threads = [engine(), engine()].map((api) => ({
    api,
    end: () => {
      ended += 1;
    },
  }));
  await new Promise<void>((resolve, reject) => {
    const passes = [
      { options: few, baselineOnly: true },
      { options: { ...few, off: ["subject-equality"] }, baselineOnly: true },
    ];
    runMatrix(passes, threads, {
      onCells: (pass, cells) => told.push(`${pass}: ${cells.length} cells`),
      onRows: (pass, rows) =>
        told.push(
          `${pass}: ${rows.map(({ scenario, settings, result }) => [scenario, settings["launch-method"], result].join(" "))}`,
        ),
      onDone: resolve,
      onFailure: reject,
    });
  });
  expect(ended).toBe(2);
  expect(told[0]).toBe("0: 4 cells");
  expect(told.toSorted()).toEqual([
    "0: 4 cells",
    "0: launch-1 get blocked",
    "0: launch-1 post blocked",
    "0: launch-3a get blocked",
    "0: launch-3a post blocked",
    "1: 4 cells",
    "1: launch-1 get blocked",
    "1: launch-1 post blocked",
    "1: launch-3a get succeeded",
    "1: launch-3a post blocked",
  ]);
});

test("a cell that is known is neither counted nor computed", async () => {
  const told: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const pass = {
      options: few,
      baselineOnly: true,
      isKnown: ({ scenario }: { readonly scenario: string }) => scenario === "launch-1",
    };
    runMatrix([pass], [{ api: engine(), end: () => undefined }], {
      onCells: (_, cells) => told.push(`${cells.length} cells`),
      onRows: (_, rows) =>
        told.push(...rows.map(({ scenario, settings }) => `${scenario} ${settings["launch-method"]}`)),
      onDone: resolve,
      onFailure: reject,
    });
  });
  expect(told).toEqual(["2 cells", "launch-3a get", "launch-3a post"]);
});

test("nothing is told after it was stopped, and a failure ends the threads", async () => {
  const told: string[] = [];
  const failing: MatrixApi = { ...engine(), rows: () => Promise.reject(new Error("out of memory")) };
  const listen = (resolve: () => void) => ({
    onCells: () => told.push("cells"),
    onRows: () => told.push("rows"),
    onDone: resolve,
    onFailure: (message: string) => {
      told.push(message);
      resolve();
    },
  });
  const stop = runMatrix([{ options: few, baselineOnly: true }], [{ api: engine(), end: () => told.push("ended") }], {
    ...listen(() => undefined),
  });
  stop();
  await new Promise<void>((resolve) => {
    runMatrix(
      [{ options: few, baselineOnly: true }],
      [{ api: failing, end: () => told.push("ended too") }],
      listen(resolve),
    );
  });
  expect(told).toEqual(["ended", "cells", "ended too", "out of memory"]);
});
