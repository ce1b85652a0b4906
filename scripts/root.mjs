import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const windows = process.platform === "win32";

/**
 * Runs a program to its end, with this project as working folder.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, toStderr?: boolean, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean }} [options]
 *   `quiet` hides all output; `toStderr` keeps stdout free for what the caller prints; `timeout` in milliseconds.
 * @returns {boolean} whether it ended well
 */
export function run(command, args, options = {}) {
  const { quiet = false, toStderr = false, env = process.env, timeout, shell = false } = options;
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    shell,
    stdio: quiet ? "ignore" : ["ignore", toStderr ? 2 : "inherit", "inherit"],
    ...(timeout === undefined ? {} : { timeout }),
  });
  return result.status === 0;
}

/**
 * Runs a tool that is installed in this project.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, toStderr?: boolean, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 */
export function runTool(name, args, options = {}) {
  return run(join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name), args, { ...options, shell: windows });
}

/**
 * Runs npm: the very one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {{ toStderr?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNpm(args, options = {}) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith(".js")) return run(process.execPath, [npm, ...args], options);
  return run(windows ? "npm.cmd" : "npm", args, { ...options, shell: windows });
}
