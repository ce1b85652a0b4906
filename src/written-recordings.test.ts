import { expect, test } from "vitest";
import { runCommand } from "./cli/run-command.ts";
import * as engine from "./library.ts";
import { textFormats } from "./ui/engine/engine-api.ts";
import { writeRecording } from "./ui/engine/write-recording.ts";

test.each(textFormats)("%s: the page writes what the command line prints", async (format) => {
  const recording = await engine.simulate({ scenario: "launch-2a" });
  const printed = await runCommand(
    ["launch-2a", "--format", format, "--lang", "nl", "--names", "medmij2", "--detail", "checks"],
    engine,
  );
  const style = { language: "nl", names: "medmij2", detail: "checks" } as const;
  expect(await writeRecording(recording, format, style)).toBe(printed.stdout);
});
