import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Planted, plantedBreaches, plantedDoors, plantedUnsteadiness } from "./planted.ts";
import { deterministicRooms } from "./rooms.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const biome = join(project, "node_modules", "@biomejs", "biome", "bin", "biome");

/** The rules that report each planted file, in one run of the lint with the project's own settings. */
function lint(planted: Readonly<Record<string, Planted>>): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "koppelmij-fences-"));
  try {
    for (const kept of ["biome.json", ".gitignore", "lint/deterministic.grit"]) {
      cpSync(join(project, kept), join(folder, kept));
    }
    for (const [path, { source }] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const report = JSON.parse(run.stdout) as {
      readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
    };
    const rulesFor = (wanted: string): readonly string[] => {
      const reports = report.diagnostics.filter(({ location }) => location.path === wanted);
      return [...new Set(reports.map(({ category }) => category))].sort();
    };
    return Object.fromEntries(Object.keys(planted).map((path) => [path, rulesFor(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the lint refuses every planted breach, by the rule that is meant to, and lets the rest through", () => {
  const planted = { ...plantedDoors(), ...plantedBreaches, ...plantedUnsteadiness(deterministicRooms) };
  const meant = Object.fromEntries(Object.entries(planted).map(([path, { rules }]) => [path, rules]));
  expect(lint(planted)).toEqual(meant);
});
