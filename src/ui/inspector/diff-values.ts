/** One difference between two plain values. `path` is written as in JavaScript: `sessions.s1.user`. */
export interface Difference {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * The differences between two plain data values, deepest first place that differs, in the order of the keys.
 * Lists of objects with a unique `id`, `name` or `key` are compared by that, so that one removal is one difference.
 */
export function differencesOf(before: unknown, after: unknown, path = ""): readonly Difference[] {
  if (Object.is(before, after)) return [];
  const left = entriesOf(before);
  const right = entriesOf(after);
  if (left === undefined || right === undefined || Array.isArray(before) !== Array.isArray(after)) {
    return sameValue(before, after) ? [] : [{ path, kind: "changed", before, after }];
  }
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): readonly Difference[] => {
    const place = path === "" ? key : `${path}.${key}`;
    if (!left.has(key)) return [{ path: place, kind: "added", after: right.get(key) }];
    if (!right.has(key)) return [{ path: place, kind: "removed", before: left.get(key) }];
    return differencesOf(left.get(key), right.get(key), place);
  });
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  for (const name of ["id", "name", "key"]) {
    const keys = value.map((item: unknown) => fieldOf(item, name));
    if (keys.every((key) => key !== undefined) && new Set(keys).size === keys.length) {
      return new Map(value.map((item: unknown, at) => [keys[at] ?? String(at), item]));
    }
  }
  return new Map(value.map((item: unknown, at) => [String(at), item]));
}

function fieldOf(item: unknown, name: string): string | undefined {
  if (typeof item !== "object" || item === null || !(name in item)) return undefined;
  const value: unknown = Reflect.get(item, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function sameValue(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
