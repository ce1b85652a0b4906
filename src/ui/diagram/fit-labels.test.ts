import { expect, test } from "vitest";
import { fitLabels } from "./fit-labels.ts";

const pen = { widthOf: (text: string) => text.length * 10 };

test("a word that is too long for its arrow is broken at its joints, and signs stay with the last word", () => {
  const text = [
    "sequenceDiagram",
    "  box rgba(0,98,178,0.12) Provider",
    "    participant a as A long-named party",
    "    participant b as B",
    "    participant c_d as C",
    "  end",
    "  note over a,c_d: launch-token of module.example",
    "  a->>b: 1·L opens module.example · ☠",
    "  a--)c_d: 2·B opens module.example · ◉ · ⊘",
    "  b-xa: 3·F a launch-token",
    "  c_d->>a: 4·F goes to module.example",
    "  b->>b: 5·L module.example",
    "",
  ].join("\n");
  expect(fitLabels(text, 100, pen).split("\n").slice(6)).toEqual([
    "  note over a,c_d: launch-token of module.example",
    "  a->>b: 1·L opens module. example\u00a0·\u00a0☠",
    "  a--)c_d: 2·B opens module. example\u00a0·\u00a0◉\u00a0·\u00a0⊘",
    "  b-xa: 3·F a launch- token",
    "  c_d->>a: 4·F goes to module.example",
    "  b->>b: 5·L module. example",
    "",
  ]);
});
