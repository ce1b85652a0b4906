import type { JWK } from "jose";
import { sha256Base64url, sha256Bytes } from "./encoding.ts";
import { remembered } from "./remembered.ts";

/** The public half of a signing key as it stands in a JWKS. */
export interface PublicJwk extends JWK {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly kid: string;
  readonly use: "sig";
  readonly alg: "EdDSA";
}

/** An Ed25519 key pair of one owner. */
export interface SigningKey {
  /** The JWK thumbprint of the public key. @see https://www.rfc-editor.org/rfc/rfc7638 */
  readonly kid: string;
  readonly alg: "EdDSA";
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: PublicJwk;
}

/** What precedes the 32-byte seed in PKCS#8 of an Ed25519 key. @see https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const pkcs8Prefix = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);
const algorithm = { name: "Ed25519" };

/** Importing costs a third of a millisecond. The limit is enough for every party of some dozens of seeds. */
const keyOf = remembered(256, (label) => importSeed(sha256Bytes(label)));

/**
 * The signing key of an owner in the world of a seed: always the same one for the same two texts.
 * Throws where the platform has no Ed25519.
 */
export function deriveKey(seed: string, owner: string): Promise<SigningKey> {
  return keyOf(JSON.stringify(["koppelmij-flow-simulator signing key", seed, owner]));
}

/** The thumbprint of an Ed25519 public key. @see https://www.rfc-editor.org/rfc/rfc8037#appendix-A.3 */
export function thumbprintOf(x: string): string {
  return sha256Base64url(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }));
}

async function importSeed(seed: Uint8Array): Promise<SigningKey> {
  const pkcs8 = new Uint8Array(pkcs8Prefix.length + seed.length);
  pkcs8.set(pkcs8Prefix);
  pkcs8.set(seed, pkcs8Prefix.length);
  // WebCrypto gives the public point of a private key only by exporting it.
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, ["sign"]);
  const { x = "" } = await crypto.subtle.exportKey("jwk", privateKey);
  const publicKey = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: "Ed25519", x }, algorithm, true, [
    "verify",
  ]);
  const kid = thumbprintOf(x);
  return {
    kid,
    alg: "EdDSA",
    privateKey,
    publicKey,
    publicJwk: { kty: "OKP", crv: "Ed25519", x, kid, use: "sig", alg: "EdDSA" },
  };
}
