import { expect, test } from "vitest";
import { messageTypes } from "../protocol/message-types.ts";
import { pageIds } from "../protocol/page-ids.ts";
import type { Source, Sourced } from "./sources/documents.ts";
import { optionSources } from "./sources/options.ts";
import { sources } from "./sources.ts";

const sourced: Readonly<Record<string, Readonly<Record<string, Sourced>>>> = {
  messages: sources.messages,
  pages: sources.pages,
  checks: sources.checks,
  glossary: sources.glossary,
};

const questions = Object.entries(sources.openQuestions);

const every: readonly Source[] = [
  ...Object.values(sourced).flatMap((group) => Object.values(group).flatMap((each) => each.sources)),
  ...questions.flatMap(([, { saysA, saysB }]) => [...saysA, ...saysB]),
];

test("every statement has a source or is marked as the simulator's choice", () => {
  const bare = Object.entries(sourced).flatMap(([name, group]) =>
    Object.entries(group)
      .filter(([, each]) => each.sources.length === 0 && each.own !== true)
      .map(([id]) => `${name}.${id}`),
  );
  expect(bare).toEqual([]);
});

test("every message type and every page is covered", () => {
  expect(Object.keys(sources.messages).sort()).toEqual([...messageTypes].sort());
  expect(Object.keys(sources.pages).sort()).toEqual([...pageIds].sort());
});

test("both answers to an open question have a source", () => {
  const bare = questions.filter(([, { saysA, saysB }]) => saysA.length === 0 || saysB.length === 0);
  expect(bare).toEqual([]);
});

test("the options are spoken of in words that are quoted, at least one of them dated", () => {
  const bare = Object.entries(optionSources).filter(
    ([, quotes]) => !quotes.every(({ quote }) => quote !== undefined) || !quotes.some(({ date }) => date !== undefined),
  );
  expect(bare).toEqual([]);
});

test("only addresses that last are given", () => {
  const lasting =
    /^https:\/\/(www\.rfc-editor\.org\/rfc\/rfc\d+#section-[\d.]+|hl7\.org\/fhir\/smart-app-launch\/\S+)$/;
  expect(every.filter(({ url }) => url !== undefined && !lasting.test(url))).toEqual([]);
});
