import {
  catalogue,
  checkStory,
  matrixRows,
  simulateWithLeftovers,
  toHar,
  toMarkdown,
  toMatrixMarkdown,
  toMatrixText,
  toMermaid,
  toPlantuml,
  toText,
} from "../library.ts";
import { runCommandLine } from "./command-line.ts";

const engine = {
  catalogue,
  checkStory,
  simulateWithLeftovers,
  matrixRows,
  toHar,
  toMarkdown,
  toMatrixMarkdown,
  toMatrixText,
  toMermaid,
  toPlantuml,
  toText,
};

// A reader that closes early, such as `head`, is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { code, stdout, stderr } = await runCommandLine(process.argv.slice(2), engine);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
