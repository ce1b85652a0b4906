import { describe, expect, test } from "vitest";
import { messageTypes } from "../protocol/message-types.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

type Leaf = readonly [key: string, text: string];

const english = leaves(en);
const dutch = new Map(leaves(nl));
const all: readonly Leaf[] = [...english, ...dutch];

function leaves(texts: object, path = ""): readonly Leaf[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): readonly Leaf[] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "object" && value !== null) return leaves(value, here);
    throw new Error(`${here} is neither text nor a group of texts`);
  });
}

function variables(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? "").sort();
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

describe("the two languages", () => {
  test("have the same keys", () => {
    expect([...dutch.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  test("use the same variables in every text", () => {
    const differing = english.filter(
      ([key, text]) => variables(text).join() !== variables(dutch.get(key) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  test("name only titles that there are", () => {
    const named = [nl, en].flatMap((texts) =>
      leaves(texts).flatMap(([key, text]) =>
        [...text.matchAll(/\$t\((\w+):([\w.-]+)\)/g)].map(([, space, path]) => ({
          key,
          named: `${space}.${path}`,
          texts,
        })),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ named: wanted, texts }) => !leaves(texts).some(([key]) => key === wanted))).toEqual([]);
  });

  test("differ wherever there is a sentence", () => {
    // Other names of a term are the documents' own words, in any language.
    const sentences = english.filter(([key, text]) => words(text).length > 4 && !key.endsWith(".also"));
    const untranslated = sentences.filter(([key, text]) => dutch.get(key) === text);
    expect(untranslated).toEqual([]);
  });
});

describe("every text", () => {
  test("says something", () => {
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("keeps to the words of the domain", () => {
    expect(all.filter(([, text]) => /patiënt|DigID|Digid|\bevil\b/.test(text))).toEqual([]);
    expect(all.filter(([, text]) => /patiënt/i.test(text))).toEqual([]);
  });
});

test("the title of every message fits on a slide", () => {
  const tooLong = [en, nl].flatMap(({ messages }) =>
    messageTypes.map((type) => messages[type].title).filter((title) => words(title).length > 7),
  );
  expect(tooLong).toEqual([]);
});
