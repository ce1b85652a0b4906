import { expect, test } from "vitest";
import { type PartialStory, readRunLink, writeRunLink } from "./run-link.ts";

const defaults = { "long-term-consent": "no", elapsed: "0s" };

const full: PartialStory = {
  scenario: "launch-3a",
  settings: { "long-term-consent": "yes", elapsed: "16m" },
  person: "mallory",
  seed: "a&b=c, ü",
  pause: true,
  attack: null,
  capabilities: ["read-wire"],
  on: ["dva-pkce"],
  off: ["module-state", "dva-audience"],
  modes: { "browser-binding": "presence" },
  alter: [
    { message: 14, part: "url.query.state", value: "x~y,z:1 2%" },
    { message: 20, part: "body.scope", value: "" },
  ],
  decisions: [
    { id: "consent-collect", choice: "wait:5h" },
    { id: "consent-collect", choice: "consent" },
  ],
};

test("a link reads back as the story and the cursor that it was written from", () => {
  expect(readRunLink(writeRunLink(full, 33, defaults))).toEqual({ ok: true, story: full, place: 33 });
});

test("a link can name its step by the message that it is about", () => {
  const place = { type: "digid-redirect", nth: 2 };
  expect(writeRunLink({ scenario: "launch-3a" }, place)).toBe("#/run/launch-3a?at=digid-redirect:2");
  expect(readRunLink(writeRunLink(full, place, defaults))).toEqual({ ok: true, story: full, place });
});

test("the standard story has the shortest link, and settings at their default are left out", () => {
  expect(writeRunLink({ scenario: "launch-3a", settings: defaults, person: "noor", seed: "demo" }, 1, defaults)).toBe(
    "#/run/launch-3a",
  );
  expect(writeRunLink({ scenario: "launch-3a", off: ["module-state"] }, 12, defaults)).toBe(
    "#/run/launch-3a?off=module-state&step=12",
  );
});

test.each([
  ["#/run/", "run"],
  ["#/run/Launch%203a", "Launch%203a"],
  ["#/run/launch-3a?colour=red", "colour"],
  ["#/run/launch-3a?__proto__=x", "__proto__"],
  ["#/run/launch-3a?step=0", "step=0"],
  ["#/run/launch-3a?step=-4", "step=-4"],
  ["#/run/launch-3a?set=elapsed", "set=elapsed"],
  ["#/run/launch-3a?off=%E0%A4%A", "off=%E0%A4%A"],
  ["#/run/launch-3a?alter=x~url.query.state~y", "alter=x~url.query.state~y"],
  ["#/run/launch-3a?pause=yes", "pause=yes"],
  ["#/run/launch-3a?at=digid-redirect:0", "at=digid-redirect:0"],
])("a bad link names its bad word: %s", (link, word) => {
  const read = readRunLink(link);
  expect(read.ok ? undefined : read.problem.word).toBe(word);
});
