import { expect, test } from "vitest";
import { createDecisions } from "./decisions.ts";
import { OpenDecision, StoryError } from "./errors.ts";

const question = { id: "landing", choices: ["continue", "stop"], usual: "continue", takes: 0 };
const entry = (choice: string, id = "landing") => ({ id, choice });

function answers(count: number, decisions: readonly ReturnType<typeof entry>[], pause = false) {
  const made = createDecisions({ decisions, pause });
  const waited: number[] = [];
  const given = Array.from({ length: count }, () => made.answer(question, "person", (each) => waited.push(each)));
  return { given, waited, unused: made.unused() };
}

test("an open decision takes the usual choice", () => {
  expect(answers(2, [])).toEqual({ given: ["continue", "continue"], waited: [], unused: [] });
});

test("entries are used up in order, each for its own decision", () => {
  expect(answers(3, [entry("stop"), entry("noor", "pgo-login"), entry("continue")])).toEqual({
    given: ["stop", "continue", "continue"],
    waited: [],
    unused: [entry("noor", "pgo-login")],
  });
});

test("waiting lets time pass and leaves the decision open", () => {
  expect(answers(1, [entry("wait:90s"), entry("wait:1h"), entry("stop")])).toEqual({
    given: ["stop"],
    waited: [90_000, 3_600_000],
    unused: [],
  });
});

test("with pause an open decision ends the run", () => {
  const open = () => answers(1, [entry("wait:5m")], true);
  expect(open).toThrow(OpenDecision);
  expect(open).toThrow(
    expect.objectContaining({ decision: { id: "landing", by: "person", choices: question.choices } }),
  );
});

test("the list of the story stays as it was", () => {
  const decisions = [entry("stop")];
  answers(1, decisions);
  expect(decisions).toEqual([entry("stop")]);
});

test("a choice that is not offered names the valid ones", () => {
  const wrong = () => answers(1, [entry("wait:soon")]);
  expect(wrong).toThrow(StoryError);
  expect(wrong).toThrow(expect.objectContaining({ word: "wait:soon", valid: ["continue", "stop", "wait:DURATION"] }));
});
