/**
 * The totals of a vitest JSON report in one plain line: `12 passed, 0 failed`, with skipped ones where there are any.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number }} report
 */
export function totals(report) {
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const line = `${report.numPassedTests} passed, ${report.numFailedTests} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
