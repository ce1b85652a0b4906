import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { line } from "./statistics.ts";

const dist = resolve(import.meta.dirname, "../dist");

/** The JavaScript that the built page loads before it reacts, and all there is, in kB gzip. */
export function pageWeight(): readonly string[] {
  if (!existsSync(join(dist, "index.html"))) return ["page weight: no dist, run npm run build first"];
  const first = staticClosure(entryScripts());
  const all = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".js"));
  const needed = weightOf([...first]);
  const mermaid = [...first].filter((each) => readScript(each).includes("sequenceDiagram"));
  return [
    line("JavaScript before the page reacts, gzip", `${needed.toFixed(1)} kB`, { text: "≤ 200", met: needed <= 200 }),
    line("  of which chunks with Mermaid in them", String(mermaid.length), { text: "0", met: mermaid.length === 0 }),
    line(`  all JavaScript, ${all.length} files, gzip`, `${weightOf(all).toFixed(1)} kB`),
  ];
}

function entryScripts(): readonly string[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  return [...html.matchAll(/(?:src|href)="(?:\.?\/)?([^"]+\.js)"/gu)].map(([, path]) => path ?? "");
}

/** These scripts and everything that they import at once; what is imported when needed is left out. */
function staticClosure(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
    for (const [, target] of readScript(path).matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+\.js)["']/gu)) {
      open.push(`${folder}${target}`);
    }
  }
  return found;
}

function readScript(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}

function weightOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readScript(path), { level: 9 }).length, 0) / 1_000;
}
