import { expect, test } from "vitest";
import { sourceHash } from "./source-hash.mjs";

test("the hash of the sources is a SHA-256", () => {
  expect(sourceHash()).toMatch(/^[0-9a-f]{64}$/);
});
