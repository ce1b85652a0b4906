import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runTool } from "./root.mjs";
import { sourceHash, sourceHashFile } from "./source-hash.mjs";

/**
 * Builds the page into `dist/` unless the build there was made from these very sources.
 * @param {{ toStderr?: boolean }} [options]
 * @returns {boolean} whether there is a build
 */
export function ensureBuilt(options = {}) {
  const stamp = join(root, "dist", sourceHashFile);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash()) return true;
  return runTool("vite", ["build", "--logLevel", "warn"], options);
}
