import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64url, sha256Base64url, sha256Bytes, textFromBase64url, toBase64url, utf8Bytes } from "./encoding.ts";

describe("base64url (RFC 4648 §5)", () => {
  test("writes without padding and with the URL alphabet", () => {
    expect([toBase64url(Uint8Array.of(3, 236, 255, 224, 193)), toBase64url("é")]).toEqual(["A-z_4ME", "w6k"]);
  });

  test("refuses padding, the other alphabet, impossible lengths and leftover bits", () => {
    expect(["w6k=", "+/+/", "a", "w6l", "w 6k"].map(fromBase64url)).toEqual(Array(5).fill(undefined));
  });

  test("refuses bytes that are no UTF-8 text", () => {
    expect([textFromBase64url("_w"), textFromBase64url("!"), textFromBase64url("w6k")]).toEqual([
      undefined,
      undefined,
      "é",
    ]);
  });

  test("property: bytes and texts come back, and nothing has two spellings", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(textFromBase64url(toBase64url(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const bytes = fromBase64url(text);
        expect(bytes === undefined || toBase64url(bytes) === text).toBe(true);
      }),
    );
  });

  test("of all endings of two and three characters only those that can be written are read", () => {
    const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
    for (const lead of ["A", "AB"]) {
      const canonical = alphabet.filter((last) => toBase64url(Buffer.from(lead + last, "base64url")) === lead + last);
      expect(alphabet.filter((last) => fromBase64url(lead + last) !== undefined)).toEqual(canonical);
    }
  });
});

test("SHA-256 is that of FIPS 180-4 and of the platform", async () => {
  expect(sha256Base64url("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  const platform = await crypto.subtle.digest("SHA-256", utf8Bytes("Noor"));
  expect(sha256Bytes("Noor")).toEqual(new Uint8Array(platform));
});
