import { createHash, createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { allRecordings } from "./all-stories.fixture.ts";
import { simulate } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";

beforeAll(async () => {
  await allRecordings();
}, 120_000);

const jwtPattern = /eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g;
const decode = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

/** RFC 7638 thumbprint of an Ed25519 key, by Node's own hash. */
function thumbprintOf({ x }: { readonly x?: unknown }): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
}

/**
 * Under which name the key of a JWT stands in `jwks`: the `iss` (the client_id of an assertion), or for a DPoP proof,
 * which has none, the thumbprint of the key that it shows.
 */
function issuerOf(header: Readonly<Record<string, unknown>>, claims: Readonly<Record<string, unknown>>): string {
  return header["typ"] === "dpop+jwt" ? thumbprintOf(header["jwk"] ?? {}) : String(claims["iss"]);
}

/** Verifies with Node's own cryptography and nothing else: the key by issuer and `kid` from the recording's `jwks`. */
function isGenuine({ jwks }: Pick<Recording, "jwks">, jwt: string): boolean {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const decoded = decode(header);
  const { alg } = decoded;
  const issuer = issuerOf(decoded, decode(payload));
  const isProof = decoded["typ"] === "dpop+jwt";
  const jwk = jwks[issuer]?.keys.find((key) =>
    isProof ? thumbprintOf(key) === issuer : key["kid"] === decoded["kid"],
  );
  if (alg !== "EdDSA" || jwk === undefined) return false;
  const key = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
  return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
}

const jwtsIn = (value: unknown) => new Set(JSON.stringify(value).match(jwtPattern) ?? []);

test("every JWT on the wire verifies, in every story without alterations", async () => {
  const wrong: (readonly [string, string])[] = [];
  const kinds = new Set<unknown>();
  for (const [name, recording] of await allRecordings()) {
    if (recording.story.alter.length > 0) continue;
    for (const jwt of jwtsIn(recording.messages)) {
      if (!isGenuine(recording, jwt)) wrong.push([name, jwt]);
      kinds.add(decode(jwt.split(".")[0] ?? "")["typ"]);
    }
  }
  expect(wrong).toEqual([]);
  expect([...kinds].sort()).toEqual([
    "JWT",
    "at+jwt",
    "client-authentication+jwt",
    "digid-assertion+jwt",
    "dpop+jwt",
    "oauth-authz-req+jwt",
  ]);
});

test("every JWT among the tokens verifies, and its claims and expiry are those of the token", async () => {
  for (const [name, recording] of await allRecordings()) {
    for (const token of recording.tokens.filter(({ format }) => format === "jwt")) {
      const claims = decode(token.value.split(".")[1] ?? "");
      const found = {
        genuine: isGenuine(recording, token.value),
        claims,
        issuer: issuerOf(decode(token.value.split(".")[0] ?? ""), claims),
        // A proof does not say when it expires: the receiver decides how old it may be.
        ...(token.kind === "dpop-proof" ? {} : { expires: new Date(Number(claims["exp"]) * 1000).toISOString() }),
      };
      const { claims: recorded, issuer, expires } = token;
      const told = { genuine: true, claims: recorded, issuer, ...(expires === undefined ? {} : { expires }) };
      expect([name, found]).toEqual([name, told]);
    }
  }
});

test("a JWT that was altered on its way does not verify", async () => {
  const honest = await simulate({ scenario: "launch-3a" });
  const answer = honest.messages.find(({ type }) => type === "token-response");
  const alter = [{ message: answer?.n ?? 0, part: "jwt.sub", value: "p-b81e36fa55" }];
  const run = await simulate({ scenario: "launch-3a", alter });
  const [jwt = ""] = jwtsIn(run.messages[(answer?.n ?? 0) - 1]);
  expect(isGenuine(run, jwt)).toBe(false);
});

test("the published keys are public, for signatures, and those that the DVA serves", async () => {
  const run = await simulate({ scenario: "launch-3a", settings: { "id-token": "yes" } });
  const keys = Object.values(run.jwks).flatMap(({ keys }) => keys);
  expect(Object.keys(run.jwks).sort()).toEqual(["https://digid.example", "https://dva.example"]);
  expect(keys.flatMap((key) => Object.keys(key)).filter((name) => name === "d")).toEqual([]);
  const served = run.messages.find(({ type }) => type === "jwks-response");
  expect(JSON.parse(served?.body ?? "{}")).toEqual(run.jwks["https://dva.example"]);
});

test("the key of a module is published under its client_id, the key of its token under its thumbprint", async () => {
  for (const scenario of ["launch-2a", "launch-2b"]) {
    const { jwks, tokens } = await simulate({ scenario });
    const bound = tokens.filter(({ kind }) => kind === "delegation-token").map(({ claims }) => claims?.["cnf"]);
    const [proof] = tokens.filter(({ kind }) => kind === "dpop-proof");
    expect(bound).toEqual([{ jkt: proof?.issuer }]);
    const names = ["ademmodule-web", "https://dva.example", "https://digid.example", String(proof?.issuer)];
    expect(Object.keys(jwks).sort()).toEqual(names.sort());
    expect(jwks[String(proof?.issuer)]?.keys.map(({ x }) => thumbprintOf({ x }))).toEqual([proof?.issuer]);
  }
});
