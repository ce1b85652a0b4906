import { describe, expect, test } from "vitest";
import { escapeBoxTitle, escapeLabel, mermaidId } from "./escape-label.ts";
import { mermaidStatements } from "./mermaid-messages.fixture.ts";

const labels: readonly [text: string, escaped: string][] = [
  ["authorization request", "authorization request"],
  ["GET /authorize?scope=a b", "GET /authorize?scope=a b"],
  ["a;b", "a#59;b"],
  ["a#b", "a#35;b"],
  ["12: code", "12#58; code"],
  ["style of https://x#1;", "style of https#58;//x#35;1#59;"],
  ["<script>", "#60;script#62;"],
  ["<br/>", "#60;br/#62;"],
  ['say "yes"', "say #34;yes#34;"],
  ["R&D &lt;", "R#38;D #38;lt#59;"],
  ["two\nlines\r\n\tthree", "two lines three"],
  ["%% no comment", "#37;#37; no comment"],
  ["%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;"],
  ["$$x^2$$", "#36;#36;x#94;2#36;#36;"],
  ["wrap: it", "wrap#58; it"],
  ["end", "end"],
  ["a --> b ->> c", "a --#62; b -#62;#62; c"],
  ["Toestemming · vragenlijst — één", "Toestemming · vragenlijst — één"],
  ["two\\nrows", "two#92;nrows"],
  ["", "#8203;"],
];

/** Character references back to text, in our spelling and in the one Mermaid uses between parsing and drawing. */
const decode = (text: string): string =>
  text.replace(/(?:#|ﬂ°°)(\d+)(?:;|¶ß)/gu, (_, code) => String.fromCodePoint(Number(code)));

describe("escapeLabel", () => {
  test.each(labels)("%j", (text, escaped) => {
    expect(escapeLabel(text)).toBe(escaped);
  });

  test.each(labels)("mermaid reads %j in a message, a note and an alias", async (text) => {
    const source = [
      "sequenceDiagram",
      `participant a as ${escapeLabel(text)}`,
      `a->>a: ${escapeLabel(text)}`,
      `note over a: ${escapeLabel(text)}`,
      "",
    ].join("\n");
    const shown = `:${decode(escapeLabel(text))}`;
    const parsed = (await mermaidStatements(source)).map((each) => ({ ...each, message: `:${decode(each.message)}` }));
    expect(parsed.map(({ from, to, message }) => ({ from, to, message }))).toEqual([
      { from: "a", to: "a", message: shown },
      { from: "a", to: "a", message: shown },
    ]);
  });
});

test("a box title keeps no parenthesis, which Mermaid would read as the end of the colour", () => {
  expect(escapeBoxTitle("Zorg (test); x")).toBe("Zorg #40;test#41;#59; x");
});

test.each([
  ["dva", "dva"],
  ["dva-fhir", "dva_fhir"],
  ["attacker-browser", "attacker_browser"],
  ["end", "end_"],
  ["Note", "Note_"],
])("mermaidId(%j)", (id, expected) => {
  expect(mermaidId(id)).toBe(expected);
});
