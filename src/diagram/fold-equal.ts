/** A row by itself, or rows in a row that are equal and can be told in one line; `at` is the place of the first of them. */
export type Folded<Row> =
  | { readonly kind: "row"; readonly at: number; readonly row: Row }
  | { readonly kind: "fold"; readonly at: number; readonly rows: readonly Row[] };

/** Takes neighbours together that are equal and belong together; one equal row between others stays a row. */
export function foldEqual<Row>(
  rows: readonly Row[],
  isEqual: (row: Row) => boolean,
  isTogether: (before: Row, after: Row) => boolean = () => true,
): readonly Folded<Row>[] {
  const parts: { readonly at: number; readonly isEqual: boolean; readonly rows: Row[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const last = parts.at(-1);
    const before = last?.rows.at(-1);
    const equal = isEqual(row);
    if (last?.isEqual && equal && before !== undefined && isTogether(before, row)) last.rows.push(row);
    else parts.push({ at, isEqual: equal, rows: [row] });
  }
  return parts.map(({ at, rows: together }): Folded<Row> => {
    const [row] = together;
    return together.length === 1 && row !== undefined ? { kind: "row", at, row } : { kind: "fold", at, rows: together };
  });
}
