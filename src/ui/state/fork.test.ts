import { expect, test } from "vitest";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import type { DecisionEntry, Story } from "../../simulation/story.ts";
import { alreadyChosen, alterAt, chooseAt, forkAt } from "./fork.ts";

/** A run in which the given decisions were made at messages 2, 4, 6 … */
function recordingOf(made: readonly DecisionEntry[], story: Partial<Story> = {}): Recording {
  const messages = made.flatMap((decision, index) => [
    { n: 2 * index + 1 },
    { n: 2 * index + 2, decision },
  ]) as unknown as readonly RecordedMessage[];
  return {
    messages,
    story: { scenario: "launch-3a", pause: false, alter: [], decisions: [], ...story },
  } as unknown as Recording;
}

const login = { id: "pgo-login", choice: "person" };
const consent = { id: "consent-collect", choice: "consent" };
const refuse = { id: "consent-collect", choice: "refuse" };
const task = { id: "pick-task", choice: "456" };
const otherTask = { id: "pick-task", choice: "457" };

test("a usual choice that no entry asked for needs none in the fork", () => {
  expect(chooseAt(recordingOf([login, consent, task]), refuse, 3).decisions).toEqual([refuse]);
});

test("a repeated decision keeps the answers before it, usual or not", () => {
  expect(chooseAt(recordingOf([login, task, consent, task]), otherTask, 7).decisions).toEqual([task, otherTask]);
});

test("entries that were used stay, entries for later are dropped", () => {
  const recording = recordingOf([login, refuse, task, otherTask], { decisions: [refuse, task, otherTask] });
  expect(chooseAt(recording, consent, 5).decisions).toEqual([refuse, consent]);
});

test("time that passed before an answer passes again", () => {
  const wait = { id: "consent-collect", choice: "wait:5h" };
  const recording = recordingOf([login, consent, task], { decisions: [wait, consent] });
  expect(chooseAt(recording, otherTask, 5).decisions).toEqual([wait, consent, otherTask]);
});

test("time that passes on the page itself has passed for another answer too", () => {
  const wait = { id: "consent-collect", choice: "wait:5h" };
  const recording = recordingOf([login, consent], { decisions: [wait, consent] });
  expect(chooseAt(recording, refuse, 3).decisions).toEqual([wait, refuse]);
});

test("a run that waits for every decision goes on waiting after an answer", () => {
  const recording = recordingOf([login], { pause: true, decisions: [login] });
  expect(chooseAt(recording, consent, 3)).toMatchObject({ pause: true, decisions: [login, consent] });
});

test("a choice that the run already makes is no fork", () => {
  const recording = recordingOf([login, consent]);
  expect([alreadyChosen(recording, consent, 3), alreadyChosen(recording, refuse, 3)]).toEqual([true, false]);
});

test("an alteration replaces one of the same part, and drops those of later messages", () => {
  const alter = [
    { message: 1, part: "header.x", value: "a" },
    { message: 3, part: "body.scope", value: "b" },
    { message: 3, part: "body.state", value: "c" },
    { message: 4, part: "byte", value: "d" },
  ];
  expect(alterAt(recordingOf([login, consent], { alter }), 3, "body.scope", "new").alter).toEqual([
    { message: 1, part: "header.x", value: "a" },
    { message: 3, part: "body.state", value: "c" },
    { message: 3, part: "body.scope", value: "new" },
  ]);
});

test("deciding by hand keeps what was decided up to there, usual or not, and waits from then on", () => {
  const recording = recordingOf([login, consent, task], { alter: [{ message: 9, part: "byte", value: "1" }] });
  const { pause, decisions, alter } = forkAt(recording, 4);
  expect({ pause, decisions, alter }).toEqual({ pause: true, decisions: [login, consent], alter: [] });
});
