import { expect, test } from "vitest";
import { challengeOf, isChallenge, isVerifier } from "./pkce.ts";

test("the example of RFC 7636 appendix B", () => {
  const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  expect([challengeOf(verifier), isVerifier(verifier), isChallenge(challengeOf(verifier))]).toEqual([
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    true,
    true,
  ]);
});

test("a verifier is 43 to 128 unreserved characters (RFC 7636 §4.1)", () => {
  const texts = [
    "a".repeat(42),
    "a".repeat(43),
    "~".repeat(128),
    "a".repeat(129),
    `${"a".repeat(43)}\n`,
    "é".repeat(43),
  ];
  expect(texts.map(isVerifier)).toEqual([false, true, true, false, false, false]);
});

test("a challenge is 32 bytes in base64url", () => {
  expect(["a".repeat(43), "a".repeat(44), `${"a".repeat(42)}=`].map(isChallenge)).toEqual([true, false, false]);
});
