import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a result is made once, undefined too, and the oldest is forgotten beyond the limit", () => {
  const made: string[] = [];
  const lengthOf = remembered(2, (text) => {
    made.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["", "", "ab", "ab", "abc", ""].map(lengthOf)).toEqual([undefined, undefined, 2, 2, 3, undefined]);
  expect(made).toEqual(["", "ab", "abc", ""]);
});
