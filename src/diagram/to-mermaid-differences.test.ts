import { expect, test } from "vitest";
import type { RecordedMessage } from "../simulation/recording.ts";
import { type DifferenceRow, differenceItems } from "./difference-items.ts";
import { mermaidStatements } from "./mermaid-messages.fixture.ts";
import { smallRecording } from "./small-run.fixture.ts";
import { type DifferenceWords, toMermaidDifferences } from "./to-mermaid-differences.ts";
import { plainWords } from "./words.ts";

const words: DifferenceWords = {
  ...plainWords,
  sides: { left: "3a", right: "2a" },
  equalSteps: (count) => `${count} equal steps`,
};

/** Message n of the small recording, as another number. */
function message(n: number, as = n, more: Partial<RecordedMessage> = {}): RecordedMessage {
  return { ...(smallRecording.messages[n - 1] as RecordedMessage), n: as, ...more };
}

const { participants } = smallRecording;
const row = (phase: string, left?: RecordedMessage, right?: RecordedMessage, ...parts: string[]): DifferenceRow => ({
  phase,
  ...(left && { left }),
  ...(right && { right }),
  parts,
});

const rows: readonly DifferenceRow[] = [
  row("login", message(1), message(1)),
  row("login", message(2), message(2)),
  row("authorise", message(3), message(3, 5), "header.location.query.iss"),
  row("authorise", message(4)),
  row("authorise", message(5), message(5, 6, { to: "pgo" }), "to", "url"),
  row("authorise", undefined, message(6, 7)),
  row("authorise", message(7), message(7, 8), "a", "b", "c", "d", "e", "f", "g", "h"),
  row("work", message(4, 8), message(4, 9)),
  row("return", message(7, 9), message(7, 10)),
];

const draw = () => toMermaidDifferences(participants, differenceItems(rows), words);

test("what differs is drawn, what is equal in a row is one note", () => {
  expect(draw().text).toBe(`sequenceDiagram
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
  note over person,digid: = 2 equal steps · 1–2
  note over person,digid: authorise
  pgo-->>browser: ≠ 3|5·F authorization-redirect
  note over browser: ≠ header.location.query.iss
  browser->>dva: ◀ 3a 4·F authorization-request
  dva-)digid: ◀ 3a ≠ 5·B artifact-resolve-request
  dva-)pgo: ▶ 2a ≠ 6·B artifact-resolve-request
  note over pgo: ≠ to, url
  digid--xdva: ▶ 2a 7·B artifact-resolve-response
  dva-->>browser: ≠ 7|8·F dva-error-page
  note over browser: ≠ a, b, c<br/>≠ d, e, f +2
  note over person,digid: = 2 equal steps · 8–9|9–10
`);
});

test("mermaid counts the statements as we do", async () => {
  const { text, lines, notes, phases, folds } = draw();
  const parsed = await mermaidStatements(text);
  expect(lines).toEqual([
    { n: 1, statement: 2 },
    { n: 2, statement: 4 },
    { n: 3, statement: 5 },
    { n: 4, statement: 6 },
    { n: 5, statement: 8 },
    { n: 6, statement: 9 },
  ]);
  expect({ notes, phases, folds }).toEqual({
    notes: [
      { n: 1, statement: 3 },
      { n: 4, statement: 7 },
      { n: 6, statement: 10 },
    ],
    phases: [{ phase: "authorise", n: 1, statement: 1 }],
    folds: [0, 11],
  });
  const isNote = (statement: number) => parsed[statement]?.type === 2;
  expect(parsed.map((_, statement) => isNote(statement))).toEqual(
    parsed.map((_, statement) => !lines.some((each) => each.statement === statement)),
  );
});

test("two equal runs are one note", () => {
  const equal = rows.slice(0, 2);
  expect(toMermaidDifferences(participants, differenceItems(equal), words).text.split("\n").slice(-2)).toEqual([
    "  note over person,digid: = 2 equal steps · 1–2",
    "",
  ]);
});

test("no text can break out of its label", () => {
  const hostile = { ...words, message: () => 'x;\nend %% $$ <b>"', sides: { left: "a#b", right: "c:d" } };
  const items = differenceItems([row("login", message(1)), row("login", undefined, message(2))]);
  expect(toMermaidDifferences(participants, items, hostile).text.split("\n").slice(-3)).toEqual([
    "  person->>browser: ◀ a#35;b 1·L x#59; end #37;#37; #36;#36; #60;b#62;#34;",
    "  browser->>pgo: ▶ c#58;d 2·F x#59; end #37;#37; #36;#36; #60;b#62;#34;",
    "",
  ]);
});
