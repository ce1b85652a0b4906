import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "./command-line.ts";
import { stubEngine } from "./engine.fixture.ts";

const run = (line: string) =>
  runCommandLine(
    line.split(" ").filter((each) => each !== ""),
    stubEngine,
  );
const printed = (stdout: string, stderr = "") => ({ code: 0, stdout, stderr });

test("every option lands in its field of the story", async () => {
  const line =
    "run launch-3a --set launch-method=post --person noor --attack x --capability b --capability a --off pkce --on h " +
    "--mode pkce=b --alter 1:url.query.state=a=b --decide landing=stop --pause --seed s --format json --lang nl";
  const { stdout, ...rest } = await run(line);
  expect(rest).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout).story).toEqual({
    scenario: "launch-3a",
    person: "noor",
    attack: "x",
    seed: "s",
    pause: true,
    settings: { "launch-method": "post" },
    capabilities: ["b", "a"],
    on: ["h"],
    off: ["pkce"],
    modes: { pkce: "b" },
    alter: [{ message: 1, part: "url.query.state", value: "a=b" }],
    decisions: [{ id: "landing", choice: "stop" }],
  });
});

test.each([
  ["run launch-3a", printed("text Log in to the PGO\n")],
  ["run launch-3a --lang nl", printed("text Inloggen bij de PGO\n")],
  ["run launch-3a --format mermaid", printed("mermaid messages DVA\n")],
  ["run launch-3a --format=mermaid --detail checks --names medmij2", printed("mermaid checks Authorization Server\n")],
  ["run launch-3a --format plantuml", printed("plantuml\n")],
  ["run launch-3a --format har", printed('{\n  "log": {}\n}\n')],
  ["run launch-3a --format markdown", printed("markdown\n")],
  ["matrix --off pkce", printed("text stopped pkce\n")],
  ["matrix --lang nl --format markdown", printed("markdown Aanval\n")],
])("%s", async (line, expected) => {
  expect(await run(line)).toEqual(expected);
});

test("matrix prints its rows as one array, in the order of the contract", async () => {
  const line = "matrix --format json --attack code-injection --set launch-method=post --mode pkce=b --on pkce";
  expect((await run(line)).stdout).toBe(
    '[{"scenario":"launch-3a","attack":"code-injection","settings":{"launch-method":"post"},"capabilities":["own-account"],' +
      '"on":["pkce"],"off":[],"modes":{"pkce":"b"},"result":"blocked","goals":[],"check":"pkce","message":7}]\n',
  );
});

test("list prints the catalogue", async () => {
  expect(JSON.parse((await run("list --format json")).stdout)).toEqual(stubEngine.catalogue);
  expect((await run("list")).stdout).toMatchInlineSnapshot(`
    "scenarios
      launch-3a  Option 3a: launch token and DigiD
    settings
      launch-method  How the module is opened [get post]
    persons
      noor  Has lung complaints and a questionnaire to fill in. For her all goes well.
    decisions
      landing  Does the Person go on to log in? [continue stop]
    attacks
      code-injection  c
    presets
      careful  As a careful engineer builds it
    goals
      leak  The attacker read data of the Person.
    checks
      pkce  Same session as at the start [dva S on a b]
    "
  `);
});

test("what was never asked for is told on stderr", async () => {
  const line =
    "run launch-3a --decide landing=stop --decide landing=continue --alter 1:url.query.state=x --alter 9:jwt.sub=y";
  expect((await run(line)).stderr).toBe("Not asked for: --decide landing=continue\nNot applied: --alter 9:jwt.sub=y\n");
});

test.each([
  ["", "A command is missing; valid: list, run, matrix"],
  ["explore", "'explore' is no command; valid: list, run, matrix"],
  ["matrix --attack x", "'x' is no attack; valid: code-injection"],
  ["matrix --preset x", "'x' is no preset; valid: careful"],
  ["matrix --scenario launch-9", "'launch-9' is no scenario; valid: launch-3a"],
  [
    "matrix launch-3a",
    "'launch-3a' is no option of matrix; valid: --attack, --scenario, --preset, --capability, --set, --off, --on, --mode, --baseline, --lang, --format",
  ],
  ["matrix --format har", "'har' is no format; valid: text, json, markdown"],
  ["run", "'run' needs a scenario; valid: launch-3a"],
  ["run launch-9", "'launch-9' is no scenario; valid: launch-3a"],
  ["run launch-3a --set starts=2", "'starts' is no setting"],
  ["run launch-3a --set starts", "'starts' is no value of --set; valid: KEY=VALUE"],
  ["run launch-3a --alter x:byte=1", "'x:byte=1' is no value of --alter; valid: N:PART=VALUE"],
  ["run launch-3a --seed", "'--seed' needs a value; valid: TEXT"],
  ["run launch-3a --pause=yes", "--pause takes no value, not 'yes'; valid: --pause"],
  ["run launch-3a --format xml", "'xml' is no format; valid: text, json, mermaid, plantuml, har, markdown"],
  ["run launch-3a --lang de", "'de' is no lang; valid: nl, en"],
  ["run launch-3a --seed impossible", "'7' is no choice"],
  ["list --format har", "'har' is no format; valid: text, json"],
  ["list --seed x", "'--seed' is no option of list; valid: --format, --lang"],
  ["list launch-3a", "'launch-3a' is no option of list; valid: --format, --lang"],
  ["list -f", "'-f' is no option of list; valid: --format, --lang"],
])("a wrong command line: %s", async (line, message) => {
  expect(await run(line)).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
});

test.each(["help", "--help", "-h", "run --help"])("%s prints the usage", async (line) => {
  const { code, stdout } = await run(line);
  expect([code, stdout.includes("run SCENARIO")]).toEqual([0, true]);
});

describe("whatever is typed", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "run",
      "list",
      "launch-3a",
      "--set",
      "launch-method=post",
      "--format",
      "json",
      "--pause",
      "--",
      "--off",
      "pkce",
    ),
    fc.constantFrom(
      "--alter",
      "1:byte=0",
      "--decide",
      "landing=stop",
      "--seed",
      "--lang",
      "nl",
      "-",
      "=",
      "--=",
      "--no-pause",
    ),
    fc.string({ unit: "binary" }),
    fc.string().map((each) => `--${each}`),
  );

  test("the answer is a document, or one line and code 2", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (args) => {
        const { code, stdout, stderr } = await runCommandLine(args, stubEngine);
        if (code === 0) expect(stdout).not.toBe("");
        else
          expect({ stdout, lines: stderr.split("\n").length, stack: /\n\s+at /u.test(stderr) }).toEqual({
            stdout: "",
            lines: 2,
            stack: false,
          });
      }),
    );
  });
});
