import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLabel } from "./break-label.ts";

const pen = { widthOf: (text: string) => [...text].length * 10 };

test.each([
  ["one row where it fits", "1·F log in", 100, ["1·F log in"]],
  ["broken at spaces", "1·F go to log in", 90, ["1·F go to", "log in"]],
  ["a long word at its joints", "1·L opens module.example now", 100, ["1·L opens", "module.", "example", "now"]],
  ["parts of a word without a space between them", "a launch-token-value", 130, ["a launch-", "token-value"]],
  ["a word without joints anywhere, with a hyphen", "abcdefghij k", 50, ["abcd-", "efgh-", "ij k"]],
  ["a word that is only a little too long as it is", "28·L toestemming", 100, ["28·L", "toestemming"]],
  ["signs with the word before them", "1·L opens it · ☠ · ◉", 100, ["1·L opens", "it\u00a0·\u00a0☠\u00a0·\u00a0◉"]],
  [
    "signs on their own row where their word would be cut",
    "28·L toestemming · ☠ · ◉",
    110,
    ["28·L", "toestemming", "·\u00a0☠\u00a0·\u00a0◉"],
  ],
  ["nothing", "", 100, [""]],
] as const)("%s", (_, label, width, rows) => {
  expect(breakLabel(label, width, pen)).toEqual(rows);
});

test("property: nothing is lost, and no row is much too wide unless it is one character with its hyphen", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "-") }),
      fc.integer({ min: 1, max: 12 }),
      (label, room) => {
        const rows = breakLabel(label, room * 10, pen);
        expect(rows.join("").replace(/[ -]/g, "")).toBe(label.replace(/[ -]/g, ""));
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(Math.max(room * 1.15, 2));
      },
    ),
  );
});
