import fc from "fast-check";
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import {
  accessTokenHash,
  createDpopKey,
  createProof,
  dpopHeaders,
  type ProofTarget,
  proofOf,
  proofUrl,
  readDpopAuthorization,
  readProof,
  verifyProofSignature,
} from "./dpop.ts";
import { fromBase64url, toBase64url, utf8Bytes } from "./encoding.ts";
import { get } from "./http.ts";
import { decodeJwt } from "./jwt.ts";
import { deriveKey, type SigningKey } from "./keys.ts";

const now = Date.parse("2026-06-01T09:00:00.900+02:00");
const seconds = Math.floor(now / 1000);
const target: ProofTarget = {
  method: "GET",
  url: "https://dva.example/fhir/Task?owner=pat-789#top",
  accessToken: "at-1",
  jti: "jti-1",
  now,
};
let key: SigningKey;
let proof: string;

beforeAll(async () => {
  key = await createDpopKey("1", "https://module.example");
  proof = await createProof(key, target);
});

const jwk = () => ({ kty: "OKP" as const, crv: "Ed25519" as const, x: key.publicJwk.x });

/** A proof with another header or other claims, signed well. */
async function forged(header: object, claims: object): Promise<string> {
  const whole = { typ: "dpop+jwt", alg: "EdDSA", jwk: jwk(), ...header };
  const signed = `${toBase64url(JSON.stringify(whole))}.${toBase64url(JSON.stringify({ ...honestClaims, ...claims }))}`;
  const signature = await crypto.subtle.sign("Ed25519", key.privateKey, utf8Bytes(signed));
  return `${signed}.${toBase64url(new Uint8Array(signature))}`;
}

const honestClaims = {
  jti: "jti-1",
  htm: "GET",
  htu: "https://dva.example/fhir/Task",
  iat: seconds,
  ath: accessTokenHash("at-1"),
};

describe("a DPoP proof (RFC 9449 §4.2)", () => {
  test("has its type, the public key alone, and the request in its claims", () => {
    expect(decodeJwt(proof)).toEqual({
      header: { typ: "dpop+jwt", alg: "EdDSA", jwk: jwk() },
      claims: honestClaims,
    });
  });

  test("is the same text for the same request, and has no ath without an access token", async () => {
    expect(await createProof(key, target)).toBe(proof);
    const { accessToken: _, ...without } = target;
    expect(decodeJwt(await createProof(key, without))?.claims).toEqual({
      jti: "jti-1",
      htm: "GET",
      htu: "https://dva.example/fhir/Task",
      iat: seconds,
    });
  });

  test("its key is not the key with which the owner signs", async () => {
    expect(key.kid).not.toBe((await deriveKey("1", "https://module.example")).kid);
    expect((await createDpopKey("1", "https://module.example")).kid).toBe(key.kid);
  });

  test("another library verifies it by the key in its header", async () => {
    const { payload } = await jwtVerify(proof, EmbeddedJWK, { typ: "dpop+jwt", currentDate: new Date(now) });
    expect(payload).toEqual(honestClaims);
  });

  test("the access token hash of the RFC's example", () => {
    const token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
    expect(accessTokenHash(token)).toBe("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo");
  });
});

describe("reading a proof (RFC 9449 §4.3)", () => {
  test("gives what it says, with the thumbprint of its key", async () => {
    expect(readProof(proof)).toEqual({ jwk: jwk(), ...honestClaims, thumbprint: key.kid });
    expect(await calculateJwkThumbprint(jwk())).toBe(key.kid);
  });

  test("leaves out what else stands in the key", async () => {
    const text = await forged({ jwk: { ...jwk(), kid: "k", use: "sig" } }, {});
    expect(readProof(text)).toEqual(readProof(proof));
  });

  test("another form is no proof", async () => {
    const texts = await Promise.all([
      "",
      "a.b.c",
      proof.split(".").slice(0, 2).join("."),
      forged({ typ: "JWT" }, {}),
      forged({ alg: "none" }, {}),
      forged({ alg: "HS256" }, {}),
      forged({ crit: ["b64"], b64: false }, {}),
      forged({ jwk: undefined }, {}),
      forged({ jwk: null }, {}),
      forged({ jwk: { ...jwk(), d: "secret" } }, {}),
      forged({ jwk: { ...jwk(), kty: "EC" } }, {}),
      forged({ jwk: { ...jwk(), x: "AAAA" } }, {}),
      forged({ jwk: { ...jwk(), x: `${key.publicJwk.x}=` } }, {}),
      forged({}, { htm: undefined }),
      forged({}, { htu: "" }),
      forged({}, { jti: 1 }),
      forged({}, { iat: "now" }),
      forged({}, { ath: 1 }),
    ]);
    expect(texts.map((text) => readProof(text))).toEqual(texts.map(() => undefined));
    expect(await Promise.all(texts.map(verifyProofSignature))).toEqual(texts.map(() => false));
  });

  test("property: no text makes it throw", async () => {
    const part = fc.json({ maxDepth: 1 }).map(toBase64url);
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.tuple(part, part, fc.base64String()).map((each) => each.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect([readProof(text), await verifyProofSignature(text)]).toEqual([undefined, false]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom("htm", "htu", "jti", "iat", "ath"), fc.jsonValue({ maxDepth: 1 })),
        async (claims) => {
          const text = await forged({}, claims);
          expect(await verifyProofSignature(text)).toBe(readProof(text) !== undefined);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("property: what is written is read back, for any request", async () => {
    const filled = fc.string({ minLength: 1, unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(filled, fc.webUrl(), filled, filled, async (method, url, accessToken, jti) => {
        const text = await createProof(key, { method, url, accessToken, jti, now });
        expect(readProof(text)).toEqual({
          jwk: jwk(),
          htm: method,
          htu: proofUrl(url),
          ath: accessTokenHash(accessToken),
          jti,
          iat: seconds,
          thumbprint: key.kid,
        });
        expect(await verifyProofSignature(text)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("its signature", () => {
  test("holds, and breaks with any other claim, key or spelling", async () => {
    const [header = "", claims = "", signature = ""] = proof.split(".");
    const other = await createDpopKey("1", "https://attacker.example");
    const { kty, crv, x } = other.publicJwk;
    const swapped = toBase64url(JSON.stringify({ typ: "dpop+jwt", alg: "EdDSA", jwk: { kty, crv, x } }));
    const altered = toBase64url(JSON.stringify({ ...honestClaims, htm: "PATCH" }));
    const noPoint = toBase64url(
      JSON.stringify({ typ: "dpop+jwt", alg: "EdDSA", jwk: { kty, crv, x: toBase64url(new Uint8Array(32).fill(2)) } }),
    );
    const texts = [
      proof,
      [header, altered, signature].join("."),
      [swapped, claims, signature].join("."),
      [noPoint, claims, signature].join("."),
      `${proof}=`,
      [header, claims, ""].join("."),
    ];
    expect(await Promise.all(texts.map(verifyProofSignature))).toEqual([true, false, false, false, false, false]);
    expect(readProof([header, altered, signature].join("."))?.htm).toBe("PATCH");
  });

  test("every flipped bit of it is seen", async () => {
    const dot = proof.lastIndexOf(".");
    const bytes = fromBase64url(proof.slice(dot + 1)) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(await verifyProofSignature(`${proof.slice(0, dot)}.${toBase64url(flipped)}`)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the URL of a proof", () => {
  test("is normalised, without query and fragment", () => {
    const urls = [
      "https://dva.example/fhir/Task?a=b?c#d",
      "HTTPS://DVA.example:443/fhir/./x/../Task#d?e",
      "https://dva.example",
      "no address",
      "A:@$",
    ];
    expect(urls.map(proofUrl)).toEqual([
      "https://dva.example/fhir/Task",
      "https://dva.example/fhir/Task",
      "https://dva.example/",
      "no address",
      "A:@$",
    ]);
  });

  test("property: normalising twice changes nothing, and neither mark is left", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (url) => {
        const once = proofUrl(url);
        expect(proofUrl(once)).toBe(once);
        expect(once).not.toMatch(/[?#]/);
      }),
    );
  });
});

describe("the header lines (RFC 9449 §7.1)", () => {
  test("carry token and proof, and are read back", () => {
    const request = get("https://dva.example/fhir/Task", dpopHeaders("at-1", proof));
    expect(request.headers).toEqual([
      ["Authorization", "DPoP at-1"],
      ["DPoP", proof],
    ]);
    expect([readDpopAuthorization(request), proofOf(request)]).toEqual(["at-1", proof]);
  });

  test("another scheme, two proofs, or none", () => {
    const authorized = (value: string) =>
      readDpopAuthorization(get("https://dva.example/", [["authorization", value]]));
    const values = ["dpop a.b-c_d~e+f/g==", "Bearer at-1", "DPoP", "DPoP a b", "DPoP =", "XDPoP a", "DPoP a\n"];
    expect(values.map(authorized)).toEqual(["a.b-c_d~e+f/g==", ...Array(6).fill(undefined)]);
    expect(proofOf(get("https://dva.example/"))).toBeUndefined();
    const twice = get("https://dva.example/", [
      ["DPoP", proof],
      ["dpop", proof],
    ]);
    expect(proofOf(twice)).toBeUndefined();
  });
});
