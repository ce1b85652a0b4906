import type { MatrixCell, MatrixOptions, MatrixRow } from "../../simulation/matrix-row.ts";

/** What an engine offers for a matrix. Everything that crosses is plain data. */
export interface MatrixApi {
  /** The cells of a matrix, in the order of the catalogue. */
  cells(options: MatrixOptions): Promise<readonly MatrixCell[]>;
  /** The rows of one cell: the baseline, and unless told otherwise each single switch that changes it. */
  rows(cell: MatrixCell, baselineOnly: boolean): Promise<readonly MatrixRow[]>;
}
