import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The file in `dist/` that says which sources it was built from. */
export const sourceHashFile = "source-hash.txt";

const inputs = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json", "scripts"];

/** SHA-256, in hexadecimal, of everything that goes into the built page. Tests do not. */
export function sourceHash() {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap(filesIn).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} path relative to the project
 * @returns {string[]} the path itself where it is a file, else every file below it
 */
function filesIn(path) {
  if (/\.(test|fixture)\.tsx?$/.test(path)) return [];
  try {
    return readdirSync(join(root, path)).flatMap((name) => filesIn(`${path}/${name}`));
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "ENOTDIR") return [path];
    if (code === "ENOENT") return [];
    throw error;
  }
}
