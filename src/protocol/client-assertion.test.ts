import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type AssertionClaims,
  assertionTyp,
  assertionType,
  createClientAssertion,
  decodeAssertion,
  readAssertion,
} from "./client-assertion.ts";
import { toBase64url } from "./encoding.ts";
import { decodeJwt, verifyJwt } from "./jwt.ts";
import { deriveKey, type SigningKey } from "./keys.ts";
import type { Params } from "./params.ts";
import { accepted, refuse } from "./refused.ts";

const now = Date.parse("2026-06-01T09:00:00.900+02:00");
const seconds = Math.floor(now / 1000);
const given: AssertionClaims = {
  clientId: "module.example",
  audience: "https://pgo.example",
  jti: "jti-1",
  now,
  confirmation: "thumb",
};
const claims = {
  iss: "module.example",
  sub: "module.example",
  aud: "https://pgo.example",
  iat: seconds,
  exp: seconds + 60,
  jti: "jti-1",
  cnf: { jkt: "thumb" },
};
let key: SigningKey;
let text: string;

beforeAll(async () => {
  key = await deriveKey("1", "https://module.example");
  text = await createClientAssertion(key, given);
});

const unsigned = (of: unknown) => `${toBase64url('{"alg":"none"}')}.${toBase64url(JSON.stringify(of))}.AA`;

function paramsWith(assertion: string, more: Params = {}): Params {
  return { client_assertion_type: [assertionType], client_assertion: [assertion], ...more };
}

describe("writing (RFC 7523 §3)", () => {
  test("the client speaks of itself, to one server, for a minute", () => {
    expect(decodeJwt(text)).toEqual({ header: { alg: "EdDSA", typ: assertionTyp, kid: key.kid }, claims });
  });

  test("another lifetime, and no cnf where no key is named", async () => {
    const { confirmation: _, ...without } = given;
    const written = await createClientAssertion(key, { ...without, lifetimeSeconds: 300 });
    const { cnf: __, ...rest } = claims;
    expect(decodeJwt(written)?.claims).toEqual({ ...rest, exp: seconds + 300 });
  });

  test("it verifies at its audience while it lives", async () => {
    const expected = { publicKey: key.publicKey, issuer: given.clientId, audience: given.audience, typ: assertionTyp };
    const outcomes = await Promise.all([
      verifyJwt(text, { ...expected, now }),
      verifyJwt(text, { ...expected, now: now + 60_000 }),
      verifyJwt(text, { ...expected, audience: "https://dva.example", now }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false]);
  });
});

describe("reading", () => {
  const assertion = {
    issuer: "module.example",
    subject: "module.example",
    audience: ["https://pgo.example"],
    exp: seconds + 60,
    iat: seconds,
    jti: "jti-1",
    confirmation: "thumb",
  };

  test("the assertion of a token request, with or without the client_id beside it", () => {
    const value = accepted({ text, ...assertion });
    expect(readAssertion(paramsWith(text))).toEqual(value);
    expect(readAssertion(paramsWith(text, { client_id: ["module.example"] }))).toEqual(value);
  });

  test("optional claims stay out, and several audiences are kept", () => {
    const few = unsigned({ iss: "a", sub: "b", aud: ["c", "d"], exp: 1.5, cnf: { jkt: 1 } });
    expect(decodeAssertion(few)).toEqual({ text: few, issuer: "a", subject: "b", audience: ["c", "d"], exp: 1.5 });
    expect(decodeAssertion(unsigned({ ...claims, cnf: null }))?.confirmation).toBeUndefined();
  });

  test("every refusal is invalid_client and says why", () => {
    const refused = (description: string, clause: string) => refuse("invalid_client", description, clause);
    expect([
      readAssertion({}),
      readAssertion({ client_assertion_type: [assertionType] }),
      readAssertion({ ...paramsWith(text), client_assertion_type: ["saml2-bearer"] }),
      readAssertion(paramsWith("opaque")),
      readAssertion(paramsWith(text, { client_id: ["other.example"] })),
    ]).toEqual([
      refused("The parameter client_assertion_type is missing.", "RFC 7523 §2.2"),
      refused("The parameter client_assertion is missing.", "RFC 7523 §2.2"),
      refused("The client_assertion_type is not jwt-bearer.", "RFC 7523 §2.2"),
      refused("The client assertion lacks a claim that it must have.", "RFC 7523 §3"),
      refused("The client_id is not the subject of the client assertion.", "RFC 7521 §4.2"),
    ]);
  });

  test("a claim that is missing or malformed makes it no assertion", () => {
    const wrong = [
      { iss: undefined },
      { sub: 1 },
      { aud: undefined },
      { aud: [] },
      { aud: [1] },
      { exp: "soon" },
      { iat: "now" },
      { jti: 1 },
    ];
    expect(wrong.map((each) => decodeAssertion(unsigned({ ...claims, ...each })))).toEqual(wrong.map(() => undefined));
  });

  test("property: no text makes it throw, and what is written is read back", async () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc
            .dictionary(fc.constantFrom(...Object.keys(claims)), fc.jsonValue({ maxDepth: 1 }))
            .map((each) => unsigned({ ...claims, ...each })),
        ),
        (any) => {
          const read = readAssertion(paramsWith(any));
          if (!read.ok) expect(read.refused.error).toBe("invalid_client");
        },
      ),
    );
    const word = fc.string({ unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(word, word, word, word, async (clientId, audience, jti, confirmation) => {
        const written = await createClientAssertion(key, { clientId, audience, jti, now, confirmation });
        expect(decodeAssertion(written)).toEqual({
          text: written,
          issuer: clientId,
          subject: clientId,
          audience: [audience],
          exp: seconds + 60,
          iat: seconds,
          jti,
          confirmation,
        });
      }),
      { numRuns: 50 },
    );
  });
});
