import { assert, constantFrom, dictionary, jsonValue, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { checkStory, simulate } from "../../library.ts";
import { readFile } from "./read-file.ts";

test("what the simulator writes, it reads: a story, and a recording with its fingerprint", async () => {
  const recording = await simulate({ scenario: "launch-2a", off: ["pkce"] });
  expect(readFile(JSON.stringify(recording.story))).toEqual({ ok: true, story: recording.story });
  expect(readFile(JSON.stringify(recording))).toEqual({
    ok: true,
    story: recording.story,
    fingerprint: recording.fingerprint,
  });
});

test.each([
  ["", "not-json", "…"],
  ['{"scenario": launch}', "not-json", '{"scenario": launch}'],
  ["[]", "not-story", "scenario"],
  ["null", "not-story", "scenario"],
  ['{"settings":{}}', "not-story", "scenario"],
  ['{"scenario":3}', "not-story", "scenario"],
  ['{"story":{"person":"noor"}}', "not-story", "story.scenario"],
  ['{"story":"launch-3a"}', "not-story", "story.scenario"],
])("%s is refused with the place or the field", (text, why, word) => {
  expect(readFile(text)).toEqual({ ok: false, why, word });
});

test("any text is read or refused, and what is read is judged by the engine without a throw", () => {
  const fields = constantFrom("scenario", "story", "settings", "alter", "decisions", "seed", "__proto__", "toString");
  const value = oneof(jsonValue(), constantFrom("launch-3a", "demo", "<img src=x onerror=alert(1)>"));
  const almost = dictionary(fields, value).map((story) => JSON.stringify(story));
  assert(
    property(
      oneof(
        string(),
        almost,
        almost.map((story) => `{"story":${story},"fingerprint":1}`),
      ),
      (text) => {
        const read = readFile(text);
        if (!read.ok) return read.word !== "";
        const checked = checkStory(read.story);
        return checked.ok || typeof checked.problem.word === "string";
      },
    ),
    { numRuns: 500 },
  );
});
