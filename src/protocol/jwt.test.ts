import fc from "fast-check";
import { CompactSign } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { toBase64url, utf8Bytes } from "./encoding.ts";
import { decodeJwt, type JwtExpectations, jwtRefusals, signJwt, verifyJwt } from "./jwt.ts";
import { deriveKey, type SigningKey } from "./keys.ts";

const now = Date.parse("2026-06-01T09:00:00+02:00");
const seconds = now / 1000;
const claims = { iss: "https://dva.example", aud: "module", sub: "pat-789", iat: seconds, exp: seconds + 900 };
let key: SigningKey;
let other: SigningKey;
let token: string;

beforeAll(async () => {
  key = await deriveKey("1", "https://dva.example");
  other = await deriveKey("1", "https://attacker.example");
  token = await signJwt(key, claims, { typ: "at+jwt" });
});

const verify = (text: string, more: Partial<JwtExpectations> = {}) =>
  verifyJwt(text, { publicKey: key.publicKey, now, ...more });

/** Why it was refused, or "accepted". */
async function verdict(text: string, more: Partial<JwtExpectations> = {}): Promise<string> {
  const outcome = await verify(text, more);
  return outcome.ok ? "accepted" : outcome.refused.description;
}

describe("signing", () => {
  test("the header names algorithm, type and key; the claims keep their order", () => {
    expect(decodeJwt(token)).toEqual({ header: { alg: "EdDSA", typ: "at+jwt", kid: key.kid }, claims });
    expect(token.split(".")[1]).toBe(toBase64url(JSON.stringify(claims)));
  });

  test("the same key and claims give the same text", async () => {
    expect(await signJwt(key, claims, { typ: "at+jwt" })).toBe(token);
  });
});

describe("verifying", () => {
  test("with the key or the key set of the issuer", async () => {
    const jwks = { keys: [other.publicJwk, key.publicJwk] };
    const expected = { issuer: claims.iss, audience: "module", typ: "at+jwt" };
    const value = { header: { alg: "EdDSA", typ: "at+jwt", kid: key.kid }, claims };
    expect([await verify(token, expected), await verifyJwt(token, { jwks, now, ...expected })]).toEqual([
      { ok: true, value },
      { ok: true, value },
    ]);
  });

  test("each refusal has its own description, error and clause", async () => {
    expect(await verify(token, { issuer: "https://attacker.example" })).toEqual({
      ok: false,
      refused: { error: "invalid_token", description: jwtRefusals.issuer, clause: "RFC 7519 §4.1.1" },
    });
    const unsigned = `${toBase64url('{"alg":"none"}')}.${toBase64url("{}")}.`;
    const symmetric = await new CompactSign(utf8Bytes("{}"))
      .setProtectedHeader({ alg: "HS256" })
      .sign(new Uint8Array(32));
    const text = await new CompactSign(utf8Bytes("no JSON")).setProtectedHeader({ alg: "EdDSA" }).sign(key.privateKey);
    expect([
      await verdict("no token"),
      await verdict(text),
      await verdict(unsigned),
      await verdict(symmetric),
      await verdict(token, { publicKey: other.publicKey }),
      await verdict(token, { issuer: "https://attacker.example" }),
      await verdict(token, { audience: "pgo" }),
      await verdict(token, { typ: "JWT" }),
      await verdict(await signJwt(key, { nbf: seconds + 1 }, { typ: "JWT" })),
      await verdict(await signJwt(key, { exp: "tomorrow" }, { typ: "JWT" })),
      await verdict(await signJwt(key, {}, { typ: "JWT" }), { issuer: claims.iss }),
    ]).toEqual([
      jwtRefusals.malformed,
      jwtRefusals.malformed,
      jwtRefusals.algorithm,
      jwtRefusals.algorithm,
      jwtRefusals.signature,
      jwtRefusals.issuer,
      jwtRefusals.audience,
      jwtRefusals.typ,
      jwtRefusals.notYet,
      jwtRefusals.claim,
      jwtRefusals.issuer,
    ]);
  });

  test("it lives to the second on the virtual clock, and the lifetime can be left unread", async () => {
    expect([
      await verdict(token, { now: now + 899_999 }),
      await verdict(token, { now: now + 900_000 }),
      await verdict(token, { now: now + 900_000, anyLifetime: true }),
    ]).toEqual(["accepted", jwtRefusals.expired, "accepted"]);
  });

  test("an unknown key, an empty set and a broken set are refused, not thrown", async () => {
    const sets = [{ keys: [other.publicJwk] }, { keys: [] }, { keys: [{ kty: "OKP", kid: key.kid }] }];
    const verdicts = sets.map(async (jwks) => {
      const outcome = await verifyJwt(token, { jwks, now });
      return outcome.ok || outcome.refused.description;
    });
    expect(await Promise.all(verdicts)).toEqual([jwtRefusals.key, jwtRefusals.key, jwtRefusals.key]);
  });

  test("property: one changed character of the payload or signature is refused", async () => {
    const start = token.indexOf(".") + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - start - 1), fc.constantFrom("A", "b", "_", "9"), async (at, letter) => {
        const position = start + at;
        const changed = token.slice(0, position) + letter + token.slice(position + 1);
        // The last character of a part has bits that belong to no byte: another character can be the same signature.
        const bytes = (text: string) => text.split(".").map((part) => Buffer.from(part, "base64url").toString("hex"));
        fc.pre(token[position] !== "." && bytes(changed).join() !== bytes(token).join());
        expect(await verdict(changed)).not.toBe("accepted");
      }),
      { numRuns: 60 },
    );
  });

  test("property: no text is accepted or makes it throw", async () => {
    const part = fc.oneof(fc.base64String(), fc.json().map(toBase64url), fc.string({ unit: "binary" }));
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.tuple(part, part, part).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await verify(text)).ok).toBe(false);
      }),
    );
  });
});

describe("decoding", () => {
  test("needs no signature that verifies", () => {
    expect(decodeJwt(`${token.slice(0, -4)}AAAA`)?.claims).toEqual(claims);
  });

  test("property: any text gives a JWT or undefined", () => {
    const part = fc.oneof(fc.base64String(), fc.json().map(toBase64url), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const decoded = decodeJwt(parts.join("."));
        expect(
          decoded === undefined || (typeof decoded.header === "object" && typeof decoded.claims === "object"),
        ).toBe(true);
      }),
    );
  });
});
