import { fromBase64url, sha256Base64url, toBase64url, utf8Bytes } from "./encoding.ts";
import { type Header, type HttpRequest, headerOf, headersOf } from "./http.ts";
import { decodeJwt } from "./jwt.ts";
import { deriveKey, type SigningKey, thumbprintOf } from "./keys.ts";

/** The public key in the header of a proof: these members and no others. */
export interface ProofJwk {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
}

/** What a proof says. Nothing of it is verified. */
export interface Proof {
  readonly jwk: ProofJwk;
  readonly htm: string;
  readonly htu: string;
  /** Hash of the access token that the proof goes with. */
  readonly ath?: string;
  readonly jti: string;
  /** Seconds since 1970. */
  readonly iat: number;
  /** Of `jwk`; what `cnf.jkt` of a bound token names. @see https://www.rfc-editor.org/rfc/rfc9449#section-6.1 */
  readonly thumbprint: string;
}

/** The request that a proof is made for. */
export interface ProofTarget {
  readonly method: string;
  readonly url: string;
  /** Present where the request carries one. */
  readonly accessToken?: string;
  readonly jti: string;
  /** Milliseconds since the epoch on the virtual clock. */
  readonly now: number;
}

const proofType = "dpop+jwt";

/** The key pair with which an owner proves possession: another one than its signing key, always the same one. */
export function createDpopKey(seed: string, owner: string): Promise<SigningKey> {
  return deriveKey(seed, `DPoP key of ${owner}`);
}

/**
 * The proof for one request. The public key goes along in its header, and nothing of the private half.
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.2
 */
export async function createProof(
  key: SigningKey,
  { method, url, accessToken, jti, now }: ProofTarget,
): Promise<string> {
  const { kty, crv, x } = key.publicJwk;
  const header = { typ: proofType, alg: key.alg, jwk: { kty, crv, x } };
  const claims = {
    jti,
    htm: method,
    htu: proofUrl(url),
    iat: Math.floor(now / 1000),
    ...(accessToken === undefined ? {} : { ath: accessTokenHash(accessToken) }),
  };
  // `signJwt` names the key by its `kid`; a proof shows the key itself instead.
  const signed = `${toBase64url(JSON.stringify(header))}.${toBase64url(JSON.stringify(claims))}`;
  const signature = await crypto.subtle.sign("Ed25519", key.privateKey, utf8Bytes(signed));
  return `${signed}.${toBase64url(new Uint8Array(signature))}`;
}

/**
 * Reads a proof without verifying it; undefined for all that has not the form of one: another type or algorithm, a
 * private or unfit key, a critical extension, or a missing claim. Never throws.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.3
 */
export function readProof(text: string): Proof | undefined {
  const decoded = decodeJwt(text);
  if (decoded === undefined) return undefined;
  const { typ, alg, crit } = decoded.header;
  if (typ !== proofType || alg !== "EdDSA" || crit !== undefined) return undefined;
  const jwk = readJwk(decoded.header["jwk"]);
  const { htm, htu, ath, jti, iat } = decoded.claims;
  if (jwk === undefined || !isFilled(htm) || !isFilled(htu) || !isFilled(jti)) return undefined;
  if (typeof iat !== "number" || !Number.isFinite(iat)) return undefined;
  if (ath !== undefined && typeof ath !== "string") return undefined;
  return { jwk, htm, htu, ...(ath === undefined ? {} : { ath }), jti, iat, thumbprint: thumbprintOf(jwk.x) };
}

/** Whether the proof is signed by the key in its own header. Never throws. */
export async function verifyProofSignature(text: string): Promise<boolean> {
  const proof = readProof(text);
  const dot = text.lastIndexOf(".");
  const signature = fromBase64url(text.slice(dot + 1));
  if (proof === undefined || signature === undefined) return false;
  try {
    const key = await crypto.subtle.importKey("jwk", { ...proof.jwk }, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, signature, utf8Bytes(text.slice(0, dot)));
  } catch {
    // 32 bytes that are no point on the curve make no key.
    return false;
  }
}

/** The `ath` of an access token. @see https://www.rfc-editor.org/rfc/rfc9449#section-4.2 */
export function accessTokenHash(accessToken: string): string {
  return sha256Base64url(accessToken);
}

/**
 * A URL as `htu` has it: normalised, without query and fragment. Bring both sides of a comparison into this form.
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.3
 */
export function proofUrl(url: string): string {
  const [plain = ""] = url.split(/[?#]/, 1);
  if (!URL.canParse(plain)) return plain;
  const { protocol, host, pathname } = new URL(plain);
  // Any other scheme has no host to normalise, and a proof is for an HTTP request.
  if (protocol !== "https:" && protocol !== "http:") return plain;
  return `${protocol}//${host}${pathname}`;
}

/** The two header lines of a request with a bound token. @see https://www.rfc-editor.org/rfc/rfc9449#section-7.1 */
export function dpopHeaders(accessToken: string, proof: string): readonly Header[] {
  return [
    ["Authorization", `DPoP ${accessToken}`],
    ["DPoP", proof],
  ];
}

/** The access token under the DPoP scheme, or undefined. A token under Bearer is none. */
export function readDpopAuthorization(request: HttpRequest): string | undefined {
  return /^dpop +([\w.~+/-]+=*)$/i.exec(headerOf(request, "Authorization") ?? "")?.[1];
}

/** The text of the proof of a request; undefined where there is none or more than one. */
export function proofOf(request: HttpRequest): string | undefined {
  const [proof, ...others] = headersOf(request, "DPoP");
  return others.length === 0 ? proof : undefined;
}

function readJwk(value: unknown): ProofJwk | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kty, crv, x, d } = value as Readonly<Record<string, unknown>>;
  if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string" || d !== undefined) return undefined;
  return fromBase64url(x)?.length === 32 ? { kty, crv, x } : undefined;
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
