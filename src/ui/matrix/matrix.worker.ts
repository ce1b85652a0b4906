import { expose } from "comlink";
import { createAttackMatrix, matrixCells } from "../../library.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import type { MatrixApi } from "./matrix-api.ts";

const matrix = createAttackMatrix();

/** One cell at a time in a thread of its own; to stop it, the page ends the thread. */
const api: MatrixApi = {
  cells: async (options) => matrixCells(options),
  async rows(cell, baselineOnly) {
    const rows: MatrixRow[] = [];
    for await (const row of matrix.rowsOf(cell, baselineOnly)) rows.push(row);
    return rows;
  },
};

expose(api);
