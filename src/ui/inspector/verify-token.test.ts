import { CompactSign, exportJWK, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { decodeJwt } from "./decode-jwt.ts";
import { verifySignature } from "./verify-token.ts";

const issuer = "https://dva.example";

async function signed() {
  const { publicKey, privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1" };
  const value = await new CompactSign(new TextEncoder().encode(JSON.stringify({ iss: issuer, sub: "noör" })))
    .setProtectedHeader({ alg: "EdDSA", kid: "k1" })
    .sign(privateKey);
  return { token: { value, issuer }, jwks: { [issuer]: { keys: [jwk] } } };
}

test("a token is decoded as UTF-8 without being judged", async () => {
  const { token } = await signed();
  expect(decodeJwt(token.value)).toEqual({
    segments: token.value.split("."),
    header: { alg: "EdDSA", kid: "k1" },
    payload: { iss: issuer, sub: "noör" },
  });
});

test("a damaged token shows what is still legible", () => {
  const header = btoa('{"alg":"EdDSA"}');
  expect(decodeJwt(`${header}.###`)).toEqual({ segments: [header, "###"], header: { alg: "EdDSA" } });
});

test("the key of the issuer proves the signature", async () => {
  const { token, jwks } = await signed();
  expect(await verifySignature(token, jwks)).toEqual({
    result: "valid",
    reason: "key-of-issuer",
    issuer,
    alg: "EdDSA",
    kid: "k1",
  });
});

test("a changed payload does not match the signature", async () => {
  const { token, jwks } = await signed();
  const [header = "", , signature = ""] = token.value.split(".");
  const value = [header, btoa(JSON.stringify({ iss: issuer, sub: "mallory" })).replaceAll("=", ""), signature].join(
    ".",
  );
  expect(await verifySignature({ value, issuer }, jwks)).toEqual({
    result: "invalid",
    reason: "mismatch",
    issuer,
    alg: "EdDSA",
    kid: "k1",
  });
});

test("without a key of the issuer nothing is proven", async () => {
  const { token } = await signed();
  expect(await verifySignature(token, {})).toEqual({
    result: "unknown",
    reason: "no-key",
    issuer,
    alg: "EdDSA",
    kid: "k1",
  });
});

test("what is not a JWT is not readable", async () => {
  expect(await verifySignature({ value: "abc", issuer }, {})).toEqual({
    result: "invalid",
    reason: "not-readable",
    issuer,
  });
});
