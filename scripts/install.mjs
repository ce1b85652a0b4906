import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./root.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The packages that are missing or have another version than the lockfile says. Optional ones belong to other machines.
 * @param {Lockfile} wanted the project's lockfile
 * @param {Lockfile} present what npm wrote about its last installation
 * @returns {string[]} paths such as `node_modules/vite`
 */
export function missingPackages(wanted, present) {
  return Object.entries(wanted.packages ?? {})
    .filter(
      ([path, entry]) => path !== "" && entry.optional !== true && present.packages?.[path]?.version !== entry.version,
    )
    .map(([path]) => path);
}

/** @returns {boolean} */
function isInstalled() {
  const present = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(present)) return false;
  return missingPackages(read(join(root, "package-lock.json")), read(present)).length === 0;
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Installs what is missing, talking on stderr only. Ends the process with a plain line where that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing packages (npm ci) …");
  // Development tools are needed whatever NODE_ENV says.
  if (runNpm(["ci", "--include=dev", "--loglevel=error"], { toStderr: true }) && isInstalled()) return;
  console.error("npm ci failed: the packages could not be installed. Is the npm registry reachable?");
  process.exit(1);
}
