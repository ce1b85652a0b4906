import { importsOf, withoutComments } from "./imports.ts";
import { deterministicRooms, longestFile, longestTest, mermaidRenderer, rooms } from "./rooms.ts";

/** Source texts by their path in the project, such as `src/protocol/http.ts`. */
export type Sources = Readonly<Record<string, string>>;

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;

const unsteady: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, "Date.now"],
  [/\bnew Date\b(?:\s*\(\s*\)|(?!\s*\())/, "new Date()"],
  [/\bMath\.random\b/, "Math.random"],
  [/\bperformance\.now\b/, "performance.now"],
  [/\bcrypto\.(?:getRandomValues|randomUUID)\b/, "crypto randomness"],
  [/(?<![\w.])(?:setTimeout|setInterval|setImmediate|queueMicrotask)\s*\(/, "a timer"],
];

/**
 * What in these sources breaks the rules of the house: one line per breach, `path: what`, in order of path.
 * @see docs/architecture.md
 */
export function breaches(sources: Sources): readonly string[] {
  const paths = Object.keys(sources).sort();
  const perFile = paths.flatMap((path) =>
    breachesOfFile(path, sources[path] ?? "", sources).map((what) => `${path}: ${what}`),
  );
  return [...perFile, ...secondRenderer(paths, sources)];
}

function breachesOfFile(path: string, source: string, sources: Sources): readonly string[] {
  const code = withoutComments(source);
  const limit = isTest(path) ? longestTest : longestFile;
  const lines = source.replace(/\n$/, "").split("\n").length;
  const found: string[] = [];

  if (!kebabCase.test(path.split("/").at(-1) ?? "")) found.push("its name is not kebab-case");
  if (lines > limit) found.push(`has ${lines} lines, more than ${limit}`);
  if (/^[ \t]*export default\b|\bas default\b/m.test(code)) found.push("has a default export");
  if (deterministicRooms.some((room) => path.startsWith(`src/${room}/`))) {
    for (const [pattern, name] of unsteady) if (pattern.test(code)) found.push(`uses ${name}`);
  }
  for (const each of importsOf(source)) {
    if (each.reExport && !each.typeOnly && path !== "src/library.ts") found.push(`re-exports ${each.specifier}`);
    const breach = each.specifier.startsWith(".")
      ? breachOfRelative(path, each.specifier, each.typeOnly, sources)
      : breachOfPackage(path, each.specifier);
    if (breach !== undefined) found.push(breach);
  }
  return found;
}

function breachOfRelative(path: string, specifier: string, typeOnly: boolean, sources: Sources): string | undefined {
  const target = resolve(path, specifier);
  const from = roomOf(path);
  const to = target === undefined ? undefined : roomOf(target);
  if (target === undefined || to === undefined)
    return isTest(path) ? undefined : `imports ${specifier}, outside the rooms`;
  if (/\.tsx?$/.test(target) && sources[target] === undefined) return `imports ${specifier}, which does not exist`;
  if (isTest(target) && !isTest(path)) return `imports the test ${specifier}`;
  if (from === undefined || (isTest(path) && to === "library")) return undefined;
  if (from === to) return breachOfParty(path, target, specifier);
  const room = rooms[from];
  if (room?.imports.includes(to)) return undefined;
  if (room?.types.includes(to))
    return typeOnly || isTest(path) ? undefined : `imports more than types of ${to}: ${specifier}`;
  return `${from} may not import ${to}: ${specifier}`;
}

/** A party is a folder of `parties`; what lies beside the folders is shared by all, and knows none of them. */
function breachOfParty(path: string, target: string, specifier: string): string | undefined {
  const there = partyOf(target);
  return there === undefined || there === partyOf(path) ? undefined : `imports another party: ${specifier}`;
}

function breachOfPackage(path: string, specifier: string): string | undefined {
  const from = roomOf(path);
  if (specifier === "mermaid" && !isTest(path) && !mermaidRenderer.test(path)) return "imports mermaid";
  if (from === undefined || isTest(path)) return undefined;
  const allowed = rooms[from]?.packages ?? [];
  const known = allowed.some(
    (each) =>
      each === "*" || specifier === each || specifier.startsWith(each.endsWith("*") ? each.slice(0, -1) : `${each}/`),
  );
  if (from === "ui" && specifier.startsWith("node:")) return `the screen has no Node: ${specifier}`;
  return known ? undefined : `${from} may not use the package ${specifier}`;
}

function secondRenderer(paths: readonly string[], sources: Sources): readonly string[] {
  const renderers = paths.filter(
    (path) => !isTest(path) && importsOf(sources[path] ?? "").some((each) => each.specifier === "mermaid"),
  );
  return renderers.length > 1 ? [`mermaid is imported by more than one file: ${renderers.join(", ")}`] : [];
}

/** The room of a path, or undefined for files of `src` that belong to none, such as tests of the whole. */
function roomOf(path: string): string | undefined {
  const name = /^src\/([^/]+?)(?:\/|\.tsx?$)/.exec(path)?.[1];
  return name !== undefined && name in rooms ? name : undefined;
}

function partyOf(path: string): string | undefined {
  return /^src\/parties\/([^/]+)\//.exec(path)?.[1];
}

/** A test, or what only tests use. */
function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.tsx?$/.test(path);
}

/** The path that a relative import leads to; undefined where it climbs out of the project. */
function resolve(path: string, specifier: string): string | undefined {
  const parts = path.split("/").slice(0, -1);
  for (const part of (specifier.split("?")[0] ?? "").split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
