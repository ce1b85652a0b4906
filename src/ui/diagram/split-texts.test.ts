import { expect, test } from "vitest";
import { splitTexts } from "./split-texts.ts";

const pen = { widthOf: (text: string) => text.length * 10 };

test("every text becomes rows of its own; the picture keeps their number and who speaks to whom", () => {
  const text = [
    "sequenceDiagram",
    "  box rgba(0,98,178,0.12) Provider #40;x#41;",
    "    participant a as A long-named party",
    "    actor b as B",
    "    participant c_d as C",
    "  end",
    "  note over a,c_d: Log in",
    "  a->>b: 1·L opens module.example",
    "  a--)c_d: 2·B opens module.example",
    "  note over c_d: ✓ state#58; ok<br/>✗ other",
    "  b-xa: 3·F a launch-token",
    "  b->>b: 4·L module",
    "",
  ].join("\n");
  expect(splitTexts(text, 96, pen)).toEqual({
    text: [
      "sequenceDiagram",
      "  box rgba(0,98,178,0.12) .",
      "    participant a as .",
      "    actor b as .",
      "    participant c_d as .",
      "  end",
      "  note over a,c_d: nowrap:.",
      "  a->>b: nowrap:.<br/>.<br/>.",
      "  a--)c_d: nowrap:.<br/>.",
      "  note over c_d: nowrap:.<br/>.",
      "  b-xa: nowrap:.<br/>.<br/>.",
      "  b->>b: nowrap:.<br/>.",
      "",
    ].join("\n"),
    rows: new Map([
      [0, ["Log in"]],
      [1, ["1·L opens", "module.", "example"]],
      [2, ["2·B opens", "module.example"]],
      [3, ["✓ state: ok", "✗ other"]],
      [4, ["3·F a", "launch-", "token"]],
      [5, ["4·L", "module"]],
    ]),
  });
});
