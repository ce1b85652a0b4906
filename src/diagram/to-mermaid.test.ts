import { expect, test } from "vitest";
import { mermaidStatements } from "./mermaid-messages.fixture.ts";
import { smallRecording } from "./small-run.fixture.ts";
import { type Detail, toMermaid } from "./to-mermaid.ts";
import { plainWords } from "./words.ts";

const draw = (detail: Detail) => toMermaid(smallRecording, { detail, words: plainWords });

test("messages: one arrow per message, a note where a phase begins", () => {
  expect(draw("messages")).toMatchInlineSnapshot(`
    {
      "lines": [
        {
          "n": 1,
          "statement": 1,
        },
        {
          "n": 2,
          "statement": 2,
        },
        {
          "n": 3,
          "statement": 4,
        },
        {
          "n": 4,
          "statement": 5,
        },
        {
          "n": 5,
          "statement": 6,
        },
        {
          "n": 6,
          "statement": 7,
        },
        {
          "n": 7,
          "statement": 8,
        },
      ],
      "notes": [],
      "phases": [
        {
          "n": 1,
          "phase": "login",
          "statement": 0,
        },
        {
          "n": 3,
          "phase": "authorise",
          "statement": 3,
        },
      ],
      "text": "sequenceDiagram
      box rgba(238,127,0,0.12) person
        actor person as person
        participant browser as browser
        participant pgo as pgo
      end
      box rgba(0,98,178,0.12) provider
        participant dva as dva
        participant dva_fhir as dva-fhir
      end
      box rgba(110,110,110,0.12) external
        participant digid as digid
      end
      note over person,digid: login
      person->>browser: 1·L open-address
      browser->>pgo: 2·F pgo-login
      note over person,digid: authorise
      pgo-->>browser: 3·F authorization-redirect
      browser->>dva: 4·F authorization-request · ≠ altered
      dva-)digid: 5·B artifact-resolve-request
      digid--xdva: 6·B artifact-resolve-response · ☠ attacker · ⊘ held-back
      dva-->>browser: 7·F dva-error-page
    ",
    }
  `);
});

test("checks: a note per party with its checks and the states it came into", () => {
  expect(
    draw("checks")
      .text.split("\n")
      .filter((line) => line.includes("note over")),
  ).toMatchInlineSnapshot(`
    [
      "  note over pgo: ◇ pgo · ready",
      "  note over person,digid: login",
      "  note over person,digid: authorise",
      "  note over dva: ✗ redirect-uri-exact (expected https#58;//pgo.example/callback, actual https#58;//attacker.example/callback-of-a-…)<br/>○ pkce (off)<br/>◇ dva/authorization-1 · awaitingDigid",
      "  note over dva: ✓ age-minimum",
    ]
  `);
});

test("overview: one arrow per phase and pair of parties", () => {
  expect(draw("overview")).toMatchInlineSnapshot(`
    {
      "lines": [
        {
          "n": 1,
          "statement": 1,
        },
        {
          "n": 2,
          "statement": 1,
        },
        {
          "n": 3,
          "statement": 3,
        },
        {
          "n": 4,
          "statement": 4,
        },
        {
          "n": 5,
          "statement": 5,
        },
        {
          "n": 6,
          "statement": 5,
        },
        {
          "n": 7,
          "statement": 4,
        },
      ],
      "notes": [],
      "phases": [
        {
          "n": 1,
          "phase": "login",
          "statement": 0,
        },
        {
          "n": 3,
          "phase": "authorise",
          "statement": 2,
        },
      ],
      "text": "sequenceDiagram
      box rgba(238,127,0,0.12) person
        actor person as person
        participant browser as browser
        participant pgo as pgo
      end
      box rgba(0,98,178,0.12) provider
        participant dva as dva
        participant dva_fhir as dva-fhir
      end
      box rgba(110,110,110,0.12) external
        participant digid as digid
      end
      note over person,digid: login
      browser->>pgo: 2·F pgo-login
      note over person,digid: authorise
      pgo-->>browser: 3·F authorization-redirect
      browser->>dva: 4–7·F authorization-request …
      dva-)digid: 5–6·B artifact-resolve-request …
    ",
    }
  `);
});

test.each<Detail>(["overview", "messages", "checks"])("%s: mermaid counts the statements as we do", async (detail) => {
  const diagram = draw(detail);
  const parsed = await mermaidStatements(diagram.text);
  const isNote = (statement: number) => parsed[statement]?.type === 2;
  expect(diagram.lines.map((each) => each.n)).toEqual(smallRecording.messages.map((each) => each.n));
  for (const { n, statement } of diagram.lines) {
    const message = parsed[statement]?.message ?? "";
    if (detail !== "overview") expect(message).toMatch(new RegExp(`^${n}·[FBL] `, "u"));
    expect(parsed[statement]?.id).toBe(String(statement));
  }
  expect([...diagram.notes, ...diagram.phases].filter(({ statement }) => !isNote(statement))).toEqual([]);
  const named = new Set([...diagram.lines, ...diagram.notes, ...diagram.phases].map(({ statement }) => statement));
  expect(named.size).toBe(parsed.length);
});
