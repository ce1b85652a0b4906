import { describe, expect, test } from "vitest";
import { breaches } from "./architecture.ts";
import { importsOf } from "./imports.ts";
import { plantedDoors } from "./planted.ts";
import { rooms } from "./rooms.ts";

const clean = "export const value = 1;\n";

describe("doors between the rooms", () => {
  test.each(Object.entries(plantedDoors()))("%s", (path, { door, open, source }) => {
    const [from = "", to = ""] = door.split(" → ");
    const target = /from "(?:\.\.\/)+([^"]+)"/.exec(source)?.[1] ?? "";
    const typesOnly = rooms[from]?.types.includes(to) ?? false;
    const found = breaches({ [path]: source, [`src/${target}`]: clean });
    expect(found).toHaveLength(open && !typesOnly ? 0 : 1);
    const asType = breaches({ [path]: source.replace("import {", "import type {"), [`src/${target}`]: clean });
    expect(asType).toHaveLength(open ? 0 : 1);
  });
});

describe("each rule", () => {
  const cases: readonly (readonly [name: string, sources: Record<string, string>, expected: readonly string[]])[] = [
    ["a clean file", { "src/simulation/clean.ts": clean }, []],
    [
      "a party imports another party",
      { "src/parties/pgo/a.ts": 'import { value } from "../dva/b.ts";\n', "src/parties/dva/b.ts": clean },
      ["src/parties/pgo/a.ts: imports another party: ../dva/b.ts"],
    ],
    [
      "what the parties share knows no party",
      { "src/parties/shared.ts": 'import { value } from "./dva/b.ts";\n', "src/parties/dva/b.ts": clean },
      ["src/parties/shared.ts: imports another party: ./dva/b.ts"],
    ],
    [
      "a party imports its own folder and what all share",
      {
        "src/parties/dva/checks/a.ts": 'import { b } from "../b.ts";\nimport { c } from "../../c.ts";\n',
        "src/parties/dva/b.ts": clean,
        "src/parties/c.ts": clean,
      },
      [],
    ],
    [
      "an import that leaves the rooms",
      { "src/protocol/a.ts": 'import { run } from "../../scripts/run.mjs";\n' },
      ["src/protocol/a.ts: imports ../../scripts/run.mjs, outside the rooms"],
    ],
    [
      "an import of nothing",
      { "src/protocol/a.ts": 'import { b } from "./b.ts";\n' },
      ["src/protocol/a.ts: imports ./b.ts, which does not exist"],
    ],
    [
      "an import of a test",
      { "src/protocol/a.ts": 'import { b } from "./b.test.ts";\n', "src/protocol/b.test.ts": clean },
      ["src/protocol/a.ts: imports the test ./b.test.ts"],
    ],
    [
      "a test uses a fixture",
      {
        "src/protocol/a.test.ts": 'import { b } from "./b.fixture.ts";\n',
        "src/protocol/b.fixture.ts": 'import mermaid from "mermaid";\n',
      },
      [],
    ],
    [
      "a test takes a real recording from the library",
      { "src/analysis/a.test.ts": 'import { simulate } from "../library.ts";\n', "src/library.ts": clean },
      [],
    ],
    [
      "a package that the room does not use",
      { "src/protocol/a.ts": 'import { setup } from "xstate";\n' },
      ["src/protocol/a.ts: protocol may not use the package xstate"],
    ],
    [
      "Node behind the screen",
      { "src/ui/a.ts": 'import { readFileSync } from "node:fs";\n' },
      ["src/ui/a.ts: the screen has no Node: node:fs"],
    ],
    [
      "two renderers",
      {
        "src/ui/diagram/mermaid-renderer.ts": 'const { default: mermaid } = await import("mermaid");\n',
        "src/ui/mermaid-renderer.ts": 'import mermaid from "mermaid";\n',
      },
      ["mermaid is imported by more than one file: src/ui/diagram/mermaid-renderer.ts, src/ui/mermaid-renderer.ts"],
    ],
    ["mermaid elsewhere", { "src/ui/a.ts": 'import mermaid from "mermaid";\n' }, ["src/ui/a.ts: imports mermaid"]],
    ["a default export", { "src/ui/a.ts": "export default 1;\n" }, ["src/ui/a.ts: has a default export"]],
    [
      "a barrel",
      { "src/ui/a.ts": 'export * from "./b.ts";\n', "src/ui/b.ts": clean },
      ["src/ui/a.ts: re-exports ./b.ts"],
    ],
    ["a name in another case", { "src/ui/MyThing.tsx": clean }, ["src/ui/MyThing.tsx: its name is not kebab-case"]],
    ["a long file", { "src/ui/a.ts": "\n".repeat(301) }, ["src/ui/a.ts: has 301 lines, more than 300"]],
    ["a long test", { "src/ui/a.test.ts": "\n".repeat(501) }, ["src/ui/a.test.ts: has 501 lines, more than 500"]],
    [
      "the wall clock and chance",
      { "src/parties/pgo/a.ts": "export const a = [Date.now(), new Date(), Math.random(), setTimeout(b, 5)];\n" },
      [
        "src/parties/pgo/a.ts: uses Date.now",
        "src/parties/pgo/a.ts: uses new Date()",
        "src/parties/pgo/a.ts: uses Math.random",
        "src/parties/pgo/a.ts: uses a timer",
      ],
    ],
    ["the virtual clock", { "src/parties/pgo/a.ts": "export const a = clock.setTimeout(b, new Date(5));\n" }, []],
  ];
  test.each(cases)("%s", (_name, sources, expected) => {
    expect(breaches(sources)).toEqual(expected);
  });
});

test("imports are read from every form, and not from comments or texts", () => {
  const source = `
/** @example import { no } from "./comment.ts" */
// import { no } from "./line.ts";
import one from "./one.ts";
import type { Two } from "./two.ts";
import {
  three,
  type Four,
} from "./three.ts";
import "./five.css";
export { six } from "./six.ts";
export type { Seven } from "./seven.ts";
const eight = await import("./eight.ts");
const nine = new Worker(new URL("./nine.ts", import.meta.url), { type: "module" });
const address = "https://pgo.example/"; const accept = "*/*";
const ten = new URL("https://dva.example/");
`;
  expect(importsOf(source)).toEqual([
    { specifier: "./one.ts", typeOnly: false, reExport: false },
    { specifier: "./two.ts", typeOnly: true, reExport: false },
    { specifier: "./three.ts", typeOnly: false, reExport: false },
    { specifier: "./five.css", typeOnly: false, reExport: false },
    { specifier: "./six.ts", typeOnly: false, reExport: true },
    { specifier: "./seven.ts", typeOnly: true, reExport: true },
    { specifier: "./eight.ts", typeOnly: false, reExport: false },
    { specifier: "./nine.ts", typeOnly: false, reExport: false },
  ]);
});
