import { describe, expect, test } from "vitest";
import { en } from "../../i18n/en.ts";
import { checkStory, simulateWithLeftovers } from "../../library.ts";
import { stepAt } from "../state/place.ts";
import { readRunLink } from "../state/run-link.ts";
import { linkToQuestion, openQuestionPlaces } from "./open-question-places.ts";

test("every open question has a place", () => {
  expect(Object.keys(openQuestionPlaces).sort()).toEqual(Object.keys(en.openQuestions).sort());
});

describe("the link of an open question", () => {
  test.each(Object.entries(openQuestionPlaces))("%s leads to its message", async (id, { at, nth = 1 }) => {
    const link = readRunLink(linkToQuestion(id) ?? "");
    if (!link.ok) throw new Error(`The link of ${id} is wrong at ${link.problem.word}.`);
    const checked = checkStory(link.story);
    if (!checked.ok) throw new Error(checked.problem.message);
    const { recording, leftovers } = await simulateWithLeftovers(checked.story);
    const step = stepAt(recording.messages, link.place);
    const message = recording.messages.find(({ n }) => n === step);
    const before = recording.messages.filter(({ n, type }) => n < (step ?? 0) && type === at);
    expect({ type: message?.type, nth: before.length + 1, leftovers }).toEqual({
      type: at,
      nth,
      leftovers: { decisions: [], alterations: [] },
    });
  });
});
