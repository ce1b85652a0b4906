import { listOptions, matrixOptions, type OptionTable, runOptions } from "./options.ts";

/** The usage text: every command with its options. */
export function usage(): string {
  return [
    "npm run -s simulate -- list [options]",
    ...lines(listOptions),
    "",
    "npm run -s simulate -- run SCENARIO [options]",
    ...lines(runOptions),
    "",
    "npm run -s simulate -- matrix [options]",
    ...lines(matrixOptions),
    "",
    "Output goes to stdout, remarks to stderr. Exit 0: it ran. Exit 2: the command line is wrong.",
    "",
  ].join("\n");
}

function lines(table: OptionTable): readonly string[] {
  return Object.entries(table).map(([name, value]) => `  --${name}${value === null ? "" : ` ${value}`}`);
}
