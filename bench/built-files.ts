import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const dist = resolve(import.meta.dirname, "../dist");

export function isBuilt(): boolean {
  return existsSync(join(dist, "index.html"));
}

/** Every file of the build, relative to it. */
export function builtFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" }).map((each) => each.replaceAll("\\", "/"));
}

/** The files in `assets` that were made from a source file or package of this name. */
export function chunksNamed(name: string, extension: "js" | "css"): readonly string[] {
  const pattern = new RegExp(`^assets/${name}-[\\w-]{8}\\.${extension}$`, "u");
  const found = builtFiles().filter((each) => pattern.test(each));
  if (found.length === 0) throw new Error(`The build has no ${name}.${extension}`);
  return found;
}

/** The scripts that the page itself names, with all that they import at once. */
export function firstScripts(): ReadonlySet<string> {
  const names = [...readBuilt("index.html").matchAll(/(?:src|href)="(?:\.?\/)?([^"]+\.js)"/gu)];
  return withImports(names.map(([, path]) => path ?? ""));
}

/** These scripts and everything that they import at once; what is imported when needed is left out. */
export function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...scripts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
    for (const [, target] of readBuilt(path).matchAll(/(?:\bimport|\bfrom)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)) {
      open.push(`${folder}${target}`);
    }
  }
  return found;
}

/** The files that the service worker keeps from the first visit on. */
export function keptFiles(): readonly string[] {
  return [...readBuilt("service-worker.js").matchAll(/\burl:["'`]([^"'`]+)["'`]/gu)].map(([, path]) => path ?? "");
}

/** kB on their way, gzip. */
export function weightOf(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipSync(readBuilt(path), { level: 9 }).length, 0) / 1_000;
}

export function readBuilt(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}
