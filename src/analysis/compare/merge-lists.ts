/** What stands beside each other: for each list its own item, or undefined where it has none there. */
export type Merged<Each> = readonly (Each | undefined)[];

/**
 * Lists beside each other by key, each in its own order and each item in exactly one row. One list after another is laid
 * along the rows so far by their longest common sequence; what only one of the two has stands in between, the rows so far first.
 */
export function mergeLists<Each>(
  lists: readonly (readonly Each[])[],
  keyOf: (each: Each) => string,
): readonly Merged<Each>[] {
  let rows: { readonly key: string; readonly items: Merged<Each> }[] = [];
  for (const [at, list] of lists.entries()) {
    const keyed = list.map((each) => ({ key: keyOf(each), each }));
    const before = new Array<undefined>(at).fill(undefined);
    rows = pairUp(rows, keyed).map(([row, item]) => ({
      key: (row ?? item)?.key ?? "",
      items: [...(row?.items ?? before), item?.each],
    }));
  }
  return rows.map(({ items }) => items);
}

interface Keyed {
  readonly key: string;
}

/** The longest common sequence of two lists by key, with what only one of them has in between. */
function pairUp<One extends Keyed, Other extends Keyed>(
  left: readonly One[],
  right: readonly Other[],
): readonly (readonly [One | undefined, Other | undefined])[] {
  const isEqual = (i: number, j: number) => left[i]?.key === right[j]?.key;
  // common[i][j]: how many pairs the rest of both lists can have, from i and j on.
  const common = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = common[i] as number[];
      row[j] = isEqual(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [One | undefined, Other | undefined])[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && isEqual(i, j)) pairs.push([left[i++], right[j++]]);
    else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) pairs.push([left[i++], undefined]);
    else pairs.push([undefined, right[j++]]);
  }
  return pairs;
}
