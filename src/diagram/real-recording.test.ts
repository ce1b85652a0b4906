import { beforeAll, describe, expect, test } from "vitest";
import { plainWords, simulate } from "../library.ts";
import type { Recording } from "../simulation/recording.ts";
import { mermaidStatements } from "./mermaid-messages.fixture.ts";
import { toHar } from "./to-har.ts";
import { toMarkdown } from "./to-markdown.ts";
import { type Detail, toMermaid } from "./to-mermaid.ts";
import { toPlantuml } from "./to-plantuml.ts";
import { toText } from "./to-text.ts";

describe("a whole run of launch-3a", () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await simulate({ scenario: "launch-3a" });
  });

  test.each<Detail>(["overview", "messages", "checks"])(
    "mermaid reads it with %s and counts as we do",
    async (detail) => {
      const { text, lines, notes, phases } = toMermaid(recording, { detail, words: plainWords });
      const parsed = await mermaidStatements(text);
      expect(lines.map((each) => each.n)).toEqual(recording.messages.map((each) => each.n));
      const named = new Set([...lines, ...notes, ...phases].map(({ statement }) => String(statement)));
      expect([...named].sort()).toEqual(parsed.map((each) => each.id).sort());
    },
  );

  test("the archive has every request with its answer, in order of time", () => {
    const requests = recording.messages.filter((each) => each.kind === "request");
    const { entries } = toHar(recording).log;
    expect(entries.map((each) => each._n)).toEqual(requests.map((each) => each.n));
    expect(entries.filter((each) => each._answeredBy === null || each.time <= 0)).toEqual([]);
    const times = entries.map((each) => each.startedDateTime);
    expect(times).toEqual([...times].sort());
  });

  test("text, PlantUML and Markdown have a line for every message", () => {
    const numbers = recording.messages.map((each) => String(each.n));
    const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((each) => each[1]);
    expect(found(toText(recording, plainWords), /^ *(\d+) {2}\d\d:/gmu)).toEqual(numbers);
    expect(found(toPlantuml(recording, plainWords), / : (\d+)·[FBL] /gu)).toEqual(numbers);
    expect(found(toMarkdown(recording, plainWords), /^(\d+)\. \d\d:/gmu)).toEqual(numbers);
  });
});
