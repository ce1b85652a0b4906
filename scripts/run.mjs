/**
 * Runs a TypeScript program of this project: `node scripts/run.mjs FILE [arguments]`. Installs what is missing, talking on
 * stderr only, so that stdout belongs to the program. Flags for Node before this file's name are passed on.
 */
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

ensureInstalled();
const result = spawnSync(process.execPath, [...process.execArgv, "--import", "tsx", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = result.status ?? 1;
