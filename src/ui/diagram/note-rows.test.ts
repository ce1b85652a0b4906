import { expect, test } from "vitest";
import { splitNotes } from "./note-rows.ts";

test("notes on checks keep their height only; phase headings and messages stay as they are", () => {
  const text = [
    "sequenceDiagram",
    "  box rgba(0,98,178,0.12) Provider",
    "    participant dva as DVA",
    "  end",
    "  note over dva,dva: Log in",
    "  dva->>dva: 1·F end of it",
    "  note over dva: ✓ state#58; ok<br/>✗ other",
    "",
  ].join("\n");
  const diagram = {
    text,
    lines: [{ n: 1, statement: 1 }],
    notes: [{ n: 1, statement: 2 }],
    phases: [{ phase: "login", n: 1, statement: 0 }],
  };
  expect(splitNotes(diagram)).toEqual({
    text: text.replace("✓ state#58; ok<br/>✗ other", ".<br/>."),
    rows: new Map([[2, ["✓ state: ok", "✗ other"]]]),
  });
});
