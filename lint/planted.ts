import { rooms } from "./rooms.ts";

/** A file that is written to be refused, or to be let through. */
export interface Planted {
  readonly source: string;
  /** The lint rules that must report it, sorted; none where it is allowed. */
  readonly rules: readonly string[];
}

const restrictedImports = "lint/style/noRestrictedImports";
const plugin = "plugin";

/** For every pair of rooms a file of the one that imports the other. */
export function plantedDoors(): Readonly<Record<string, Planted & { readonly door: string; readonly open: boolean }>> {
  const doors: Record<string, Planted & { door: string; open: boolean }> = {};
  for (const [from, room] of Object.entries(rooms)) {
    for (const to of Object.keys(rooms)) {
      if (from === to || isFile(from)) continue;
      const door = `${from} → ${to}`;
      const open = room.imports.includes(to) || room.types.includes(to);
      doors[`${folderOf(from)}/to-${to}.ts`] = {
        door,
        open,
        source: importing(`${from === "parties" ? "../.." : ".."}/${moduleOf(to)}`),
        rules: open ? [] : [restrictedImports],
      };
    }
  }
  return doors;
}

/** One planted file or more for every other rule that the lint holds. */
export const plantedBreaches: Readonly<Record<string, Planted>> = {
  "src/library.ts": { source: importing("./parties/pgo/machine.ts"), rules: [restrictedImports] },
  "src/main.tsx": { source: importing("./scenarios/catalogue.ts"), rules: [restrictedImports] },
  "src/parties/dva/sibling.ts": { source: importing("../pgo/machine.ts"), rules: [restrictedImports] },
  "src/parties/dva/checks/sibling.ts": { source: importing("../../module/machine.ts"), rules: [restrictedImports] },
  "src/parties/dva/own-folder.ts": { source: importing("./checks/audience.ts"), rules: [] },
  "src/parties/dva/checks/own-folder.ts": { source: importing("../machine.ts"), rules: [] },
  "src/protocol/package.ts": { source: importing("xstate"), rules: [restrictedImports] },
  "src/protocol/node.ts": { source: importing("node:crypto"), rules: [restrictedImports] },
  "src/protocol/allowed-package.ts": { source: importing("@noble/hashes/sha2.js"), rules: [] },
  "src/diagram/mermaid.fixture.ts": { source: importing("mermaid"), rules: [] },
  "src/diagram/mermaid.ts": { source: importing("mermaid"), rules: [restrictedImports] },
  "src/ui/diagram/second-renderer.ts": { source: importing("mermaid"), rules: [restrictedImports] },
  "src/ui/diagram/mermaid-renderer.ts": { source: importing("mermaid"), rules: [] },
  "src/ui/node.ts": { source: importing("node:fs"), rules: [restrictedImports] },
  "src/cli/react.ts": { source: importing("react"), rules: [restrictedImports] },
  "src/simulation/no-extension.ts": {
    source: importing("./wire"),
    rules: ["lint/correctness/useImportExtensions"],
  },
  "src/simulation/wire.ts": { source: "export const value = 1;\n", rules: [] },
  "src/simulation/cycle-a.ts": {
    source: 'import { b } from "./cycle-b.ts";\n\nexport const a = (): number => b();\n',
    rules: ["lint/suspicious/noImportCycles"],
  },
  "src/simulation/cycle-b.ts": {
    source: 'import { a } from "./cycle-a.ts";\n\nexport const b = (): number => a();\n',
    rules: ["lint/suspicious/noImportCycles"],
  },
  "src/simulation/barrel.ts": {
    source: 'export { value } from "./wire.ts";\n',
    rules: ["lint/performance/noBarrelFile"],
  },
  "src/simulation/barrel-of-all.ts": {
    source: 'export * from "./wire.ts";\n',
    rules: ["lint/performance/noBarrelFile", "lint/performance/noReExportAll"],
  },
  "src/simulation/default-export.ts": {
    source: "const value = 1;\nexport default value;\n",
    rules: ["lint/style/noDefaultExport"],
  },
  "src/simulation/any.ts": {
    source: "export const value: any = 1;\n",
    rules: ["lint/suspicious/noExplicitAny"],
  },
  "src/simulation/CamelCase.ts": { source: "export const value = 1;\n", rules: ["lint/style/useFilenamingConvention"] },
  "src/simulation/long.ts": { source: lines(301), rules: ["lint/style/noExcessiveLinesPerFile"] },
  "src/simulation/not-too-long.ts": { source: lines(300), rules: [] },
  "src/simulation/long.test.ts": { source: lines(501), rules: ["lint/style/noExcessiveLinesPerFile"] },
  "src/simulation/not-too-long.test.ts": { source: lines(500), rules: [] },
  "src/simulation/document.ts": {
    source: "export const title = (): string => document.title;\n",
    rules: ["lint/style/noRestrictedGlobals"],
  },
  "src/simulation/process.ts": {
    source: "export const folder = (): string => process.cwd();\n",
    rules: ["lint/style/noRestrictedGlobals"],
  },
  "src/simulation/fetch.ts": {
    source: 'export const load = (): Promise<Response> => fetch("https://dva.example/");\n',
    rules: ["lint/style/noRestrictedGlobals"],
  },
  "src/simulation/steady.ts": {
    source: "export const at = (ms: number): string => new Date(ms).toISOString();\n",
    rules: [],
  },
  "src/ui/clock.ts": { source: "export const now = (): number => Date.now();\n", rules: [] },
};

/** Expressions that give another result on another day or another machine. */
const unsteadyExpressions: Readonly<Record<string, string>> = {
  "wall-clock": "Date.now()",
  "wall-clock-as-value": "Date.now",
  "wall-clock-date": "new Date()",
  "wall-clock-text": "Date()",
  "local-date": "new Date(2026, 5, 1)",
  "local-hours": "new Date(5).getHours()",
  chance: "Math.random()",
  "chance-as-value": "Math.random",
  "random-bytes": "crypto.getRandomValues(new Uint8Array(4))",
  "random-bytes-by-detour": "globalThis.crypto.getRandomValues(new Uint8Array(4))",
  "random-id": "crypto.randomUUID()",
  "random-key": 'crypto.subtle.generateKey("Ed25519", true, ["sign"])',
  "timer-signal": "AbortSignal.timeout(5)",
  "locale-order": '"a".localeCompare("b")',
  "locale-number": "(5).toLocaleString()",
  "locale-format": 'new Intl.NumberFormat("nl")',
};

const timers = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"];

/** The unsteady expressions, in turn in each room where they are banned. */
export function plantedUnsteadiness(deterministicRooms: readonly string[]): Readonly<Record<string, Planted>> {
  const planted: Record<string, Planted> = {};
  const sourceOf = (expression: string): string => `export const value = (): unknown => ${expression};\n`;
  for (const room of deterministicRooms) {
    for (const [name, expression] of Object.entries(unsteadyExpressions)) {
      planted[`${folderOf(room)}/${name}.ts`] = { source: sourceOf(expression), rules: [plugin] };
    }
    for (const timer of timers) {
      const rules = ["lint/style/noRestrictedGlobals", plugin];
      planted[`${folderOf(room)}/timer-${timer.toLowerCase()}.ts`] = { source: sourceOf(`${timer}(() => {})`), rules };
    }
  }
  return planted;
}

function importing(specifier: string): string {
  return `import { value } from "${specifier}";\n\nexport const used = value;\n`;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join("");
}

function isFile(room: string): boolean {
  return room === "library" || room === "main";
}

function folderOf(room: string): string {
  return room === "parties" ? "src/parties/pgo" : `src/${room}`;
}

function moduleOf(room: string): string {
  if (room === "main") return "main.tsx";
  if (room === "library") return "library.ts";
  return room === "parties" ? "parties/dva/machine.ts" : `${room}/thing.ts`;
}
