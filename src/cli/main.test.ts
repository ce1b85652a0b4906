import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as library from "../library.ts";
import { runCommandLine } from "./command-line.ts";

const root = resolve(import.meta.dirname, "../..");
const command = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { cwd: root, encoding: "utf8" });

test("the process prints one document and ends with 0", async () => {
  const { status, stdout, stderr } = command("run", "launch-3a", "--format", "json");
  expect({ status, stderr, stdout }).toEqual({
    status: 0,
    stderr: "",
    stdout: `${JSON.stringify(await library.simulate({ scenario: "launch-3a" }))}\n`,
  });
}, 30_000);

test("the process ends with 2 and one line when the command line is wrong", () => {
  const { status, stdout, stderr } = command("run", "launch-3a", "--person", "nobody");
  expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
  expect(stderr.startsWith("'nobody' is no person; valid: noor")).toBe(true);
}, 30_000);

const { settings, checks, decisions, persons } = library.catalogue;
const pick = (values: readonly string[]) => fc.constantFrom(...values);
const option = fc.oneof(
  fc
    .constantFrom(...settings)
    .chain(({ id, values }) => pick([...values, "", "x"]).map((value) => ["--set", `${id}=${value}`])),
  pick(checks.map(({ id }) => id)).chain((id) => pick(["--off", "--on"]).map((name) => [name, id])),
  fc
    .constantFrom(...decisions)
    .chain(({ id, choices }) =>
      pick([...choices, "wait:20m", "wait:5h", "x"]).map((choice) => ["--decide", `${id}=${choice}`]),
    ),
  pick(persons.map(({ id }) => id)).map((id) => ["--person", id]),
  fc
    .tuple(
      fc.integer({ min: 0, max: 120 }),
      pick([
        "byte",
        "jwt.sub",
        "jwt.exp",
        "url.query.state",
        "url.query.code",
        "header.Cookie",
        "header.Location",
        "header.Authorization",
        "body.code",
        "body.scope",
        "body.id",
      ]),
      fc.string(),
    )
    .map(([n, part, value]) => ["--alter", `${n}:${part}=${value}`]),
  fc.constant(["--pause"]),
  fc.string().map((seed) => [`--seed=${seed}`]),
  pick(["text", "json", "mermaid", "plantuml", "har", "markdown"]).map((format) => ["--format", format]),
  pick(["nl", "en"]).map((language) => ["--lang", language]),
);

test("any story that can be typed runs or is refused in one line", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(option, { maxLength: 6 }), async (options) => {
      const { code, stdout, stderr } = await runCommandLine(["run", "launch-3a", ...options.flat()], library);
      if (code === 0) expect(stdout.length).toBeGreaterThan(0);
      else expect([stdout, stderr.trimEnd().split("\n").length]).toEqual(["", 1]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
