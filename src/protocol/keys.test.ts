import { calculateJwkThumbprint } from "jose";
import { expect, test } from "vitest";
import { deriveKey, thumbprintOf } from "./keys.ts";

test("the thumbprint of RFC 8037 appendix A.3", () => {
  expect(thumbprintOf("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")).toBe(
    "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
  );
});

test("the key of a seed and an owner stays the same, this year and next", async () => {
  const { kid, alg, publicJwk } = await deriveKey("1", "https://dva.example");
  expect({ kid, alg, publicJwk }).toEqual({
    kid: "MVNnnb8cI8-ck0pcYCVp1RMzda1y6-npndkCCS24zVI",
    alg: "EdDSA",
    publicJwk: {
      kty: "OKP",
      crv: "Ed25519",
      x: "ijiyKWYEMOSQi4XflvL8gBaZ4VRERknfP9RkJhZJuZQ",
      kid: "MVNnnb8cI8-ck0pcYCVp1RMzda1y6-npndkCCS24zVI",
      use: "sig",
      alg: "EdDSA",
    },
  });
  expect(await calculateJwkThumbprint(publicJwk)).toBe(kid);
});

test("another seed or owner has another key, also where the texts run together", async () => {
  const keys = await Promise.all([deriveKey("a", "b"), deriveKey("a", "c"), deriveKey("ab", ""), deriveKey("", "ab")]);
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(4);
});

test("a key is derived once, and an old one makes place for a new one", async () => {
  const first = deriveKey("kept", "owner");
  expect(deriveKey("kept", "owner")).toBe(first);
  await Promise.all(Array.from({ length: 300 }, (_, at) => deriveKey("many", `${at}`)));
  const again = deriveKey("kept", "owner");
  expect(again).not.toBe(first);
  expect((await again).publicJwk).toEqual((await first).publicJwk);
});
