import { expect, test } from "vitest";
import { runOf, type Sketch } from "../run.fixture.ts";
import { compareRuns } from "./compare-runs.ts";

const ask = (more: Partial<Sketch>): Sketch => ({ type: "ask", phase: "work", from: "module", to: "dva", ...more });

test("rows tell which parts differ; content stays with the recording", () => {
  const [one, two] = [
    runOf([ask({ url: "https://dva.example/a?b=1", body: "x" })]),
    runOf([ask({ to: "pgo", url: "https://dva.example/a?b=2" }), ask({ type: "more" })]),
  ];
  const { rows, runs } = compareRuns([one, two]);
  expect(rows).toEqual([
    { phase: "work", type: "ask", cells: [1, 1], parts: ["to", "url.query.b", "body"] },
    { phase: "work", type: "more", cells: [null, 2], parts: [] },
  ]);
  expect(runs.map(({ participants }) => participants)).toEqual([one.participants, two.participants]);
  expect(runs.flatMap(({ messages }) => messages.flatMap((each) => Object.keys(each)))).not.toContain("body");
  expect(runs.map(({ messages }) => messages.map(({ n, url }) => [n, url]))).toEqual([
    [[1, "https://dva.example/a?b=1"]],
    [
      [1, "https://dva.example/a?b=2"],
      [2, undefined],
    ],
  ]);
});
