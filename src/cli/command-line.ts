import type { Engine } from "./engine.ts";
import { listCommand } from "./list-command.ts";
import { matrixCommand } from "./matrix-command.ts";
import { runCommand } from "./run-command.ts";
import { usage } from "./usage.ts";
import { noSuch, UsageError } from "./usage-error.ts";

/** What the process is to print and with which code it ends: 0 when it ran, 2 when the command line is wrong. */
export interface CommandResult {
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const commands = { list: listCommand, run: runCommand, matrix: matrixCommand };
const helpWords = ["help", "--help", "-h"];

/** Runs one command line (the words after the program's name). Never throws for what was typed. */
export async function runCommandLine(args: readonly string[], engine: Engine): Promise<CommandResult> {
  const [command, ...rest] = args;
  try {
    if (helpWords.includes(command ?? "") || rest.includes("--help")) return { code: 0, stdout: usage(), stderr: "" };
    const names = Object.keys(commands);
    if (command === undefined) throw new UsageError(`A command is missing; valid: ${names.join(", ")}`);
    const run = Object.entries(commands).find(([name]) => name === command)?.[1];
    if (run === undefined) throw noSuch(command, "command", names);
    return { code: 0, ...(await run(rest, engine)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, stdout: "", stderr: `${error.message}\n` };
  }
}
