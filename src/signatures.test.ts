import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { expect, test } from "vitest";
import { allRecordings } from "./all-stories.fixture.ts";
import { simulate } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";

const jwtPattern = /eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g;
const decode = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

/** Verifies with Node's own cryptography and nothing else: the key by `iss` and `kid` from the recording's `jwks`. */
function isGenuine({ jwks }: Pick<Recording, "jwks">, jwt: string): boolean {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const { alg, kid } = decode(header);
  const { iss } = decode(payload);
  const jwk = jwks[String(iss)]?.keys.find((key) => key["kid"] === kid);
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
  expect([...kinds].sort()).toEqual(["JWT", "at+jwt", "digid-assertion+jwt"]);
});

test("every JWT among the tokens verifies, and its claims and expiry are those of the token", async () => {
  for (const [name, recording] of await allRecordings()) {
    for (const token of recording.tokens.filter(({ format }) => format === "jwt")) {
      const claims = decode(token.value.split(".")[1] ?? "");
      const found = {
        genuine: isGenuine(recording, token.value),
        claims,
        issuer: claims["iss"],
        expires: new Date(Number(claims["exp"]) * 1000).toISOString(),
      };
      const { claims: recorded, issuer, expires } = token;
      expect([name, found]).toEqual([name, { genuine: true, claims: recorded, issuer, expires }]);
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
