import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createRandomness } from "./random.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("the k-th draw is SHA-256 of seed, party, purpose and k", () => {
  const random = createRandomness("demo");
  random.bytes("dva", "code", 16);
  const expected = createHash("sha256").update('["demo","dva","code"]#2').digest("hex");
  expect(hex(random.bytes("dva", "code", 32))).toBe(expected);
});

test("draws of others do not shift it", () => {
  const [one, two] = [createRandomness("demo"), createRandomness("demo")];
  two.bytes("dva", "state", 16);
  two.bytes("pgo", "code", 16);
  expect(hex(two.bytes("dva", "code", 16))).toBe(hex(one.bytes("dva", "code", 16)));
});

test("no seed, party or purpose can pass for another", () => {
  const draw = (seed: string, party: string, purpose: string) => hex(createRandomness(seed).bytes(party, purpose, 16));
  const draws = [
    draw("a", "b", "c"),
    draw("ab", "", "c"),
    draw("a", "bc", ""),
    draw('a","b', "c", ""),
    draw("", "a", "b"),
  ];
  expect(new Set(draws).size).toBe(draws.length);
});
