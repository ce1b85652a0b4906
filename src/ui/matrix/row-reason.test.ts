import { expect, test } from "vitest";
import { catalogue, matrixRows } from "../../library.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { rowLink } from "./row-link.ts";
import { type Reason, reasonOf } from "./row-reason.ts";

const shortOf = (reason: Reason): string => (reason.kind === "refused" ? reason.check.id : JSON.stringify(reason));

test("each result says why and links to its run at the step that decides", async () => {
  const rows: MatrixRow[] = [];
  const options = { scenarios: ["launch-3a"], attacks: ["launch-theft-clean-browser"] };
  for await (const row of matrixRows(options)) rows.push(row);
  expect(rows.map((row) => [shortOf(reasonOf(row, catalogue)), rowLink(row, catalogue)])).toMatchInlineSnapshot(`
    [
      [
        "subject-equality",
        "#/run/launch-3a?attack=launch-theft-clean-browser&step=62",
      ],
      [
        "{"kind":"succeeded","goals":["leak","write","module-record"]}",
        "#/run/launch-3a?attack=launch-theft-clean-browser&off=subject-equality&step=75",
      ],
      [
        "{"kind":"succeeded","goals":["leak","write","module-record"]}",
        "#/run/launch-3a?attack=launch-theft-clean-browser&off=user-re-identification&step=65",
      ],
      [
        "{"kind":"unseen","capability":"read-form-post"}",
        "#/run/launch-3a?set=launch-method:post&attack=launch-theft-clean-browser",
      ],
    ]
  `);
});

test("a result without a refusal says on which page the attacker ended, or which message never comes", () => {
  const row = { scenario: "", attack: "", settings: {}, capabilities: [], on: [], off: [], modes: {}, goals: [] };
  const why = (result: MatrixRow["result"], text: string) => reasonOf({ ...row, result, why: text }, catalogue);
  expect(why("blocked", "module-error")).toEqual({ kind: "ended", page: "module-error" });
  expect(why("not-applicable", "par-request launch-request")).toEqual({
    kind: "absent",
    messages: ["par-request", "launch-request"],
  });
});
