import { createAttackMatrix, matrixCells } from "../src/library.ts";
import { recordCryptoCalls } from "./crypto-calls.ts";
import { line, timed } from "./statistics.ts";

/** All rows of a fresh matrix, with or without those of the single switches; how many there are. */
async function rows(baselineOnly: boolean): Promise<number> {
  const matrix = createAttackMatrix();
  let count = 0;
  for (const cell of matrixCells()) for await (const _row of matrix.rowsOf(cell, baselineOnly)) count += 1;
  return count;
}

/** How long the matrix takes: every cell once, and with every single switch; and what it adds to its cryptography. */
export async function matrixSpeed(): Promise<readonly string[]> {
  const first = await timed(() => rows(true));
  const calls = await recordCryptoCalls(() => rows(true));
  const replay = await timed(async () => {
    for (const call of calls) await call.again();
  });
  let count = 0;
  const whole = await timed(async () => {
    count = await rows(false);
  });
  const cells = matrixCells().length;
  const goal = { text: "≤ 10,000 ms on one core", met: first <= 10_000 };
  return [
    line(`baseline rows of ${cells} cells`, `${first.toFixed(0)} ms`, goal),
    line("  ÷ its own WebCrypto calls", (first / replay).toFixed(2)),
    line(`with every single switch: ${count} rows`, `${(whole / 1000).toFixed(1)} s`),
  ];
}
