import {
  createLocalJWKSet,
  decodeJwt as decodeClaims,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTVerifyOptions,
  jwtVerify,
} from "jose";
import { fromBase64url, toBase64url, utf8Bytes } from "./encoding.ts";
import type { SigningKey } from "./keys.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";

/** Claims or header of a JWT: any JSON object. */
export type JwtPart = Readonly<Record<string, unknown>>;

export interface DecodedJwt {
  readonly header: JwtPart;
  readonly claims: JwtPart;
}

/** What a JWT is held against; whatever is left out is not looked at. */
export interface JwtExpectations {
  /** The key of the issuer; quicker than `jwks`. */
  readonly publicKey?: CryptoKey;
  /** The published keys of the issuer, chosen from by `kid`. */
  readonly jwks?: { readonly keys: readonly object[] };
  readonly issuer?: string;
  readonly audience?: string;
  readonly typ?: string;
  /** Milliseconds since the epoch on the virtual clock. */
  readonly now: number;
  /** Leaves `exp` and `nbf` unread, for where that check is off. */
  readonly anyLifetime?: boolean;
}

/** The description of every way in which `verifyJwt` refuses. */
export const jwtRefusals = {
  malformed: "The JWT is malformed.",
  algorithm: "The JWT is signed with an algorithm that is not allowed.",
  key: "No published key fits the JWT.",
  signature: "The signature of the JWT does not verify.",
  typ: "The JWT is of another type (typ).",
  issuer: "The JWT comes from another issuer (iss).",
  audience: "The JWT is meant for another audience (aud).",
  notYet: "The JWT is not valid yet (nbf).",
  expired: "The JWT has expired (exp).",
  claim: "A claim of the JWT has the wrong form.",
} as const;

type JwtRefusal = keyof typeof jwtRefusals;

const clauses: Readonly<Record<JwtRefusal, string>> = {
  malformed: "RFC 7519 §7.2",
  algorithm: "RFC 8725 §3.1",
  key: "RFC 7515 §4.1.4",
  signature: "RFC 7515 §5.2",
  typ: "RFC 8725 §3.11",
  issuer: "RFC 7519 §4.1.1",
  audience: "RFC 7519 §4.1.3",
  notYet: "RFC 7519 §4.1.5",
  expired: "RFC 7519 §4.1.4",
  claim: "RFC 7519 §7.2",
};

const byClaim: Readonly<Record<string, JwtRefusal>> = { typ: "typ", iss: "issuer", aud: "audience", nbf: "notYet" };

/** A key set costs an import per key, so its resolver stays with the set. */
const resolvers = new WeakMap<object, ReturnType<typeof createLocalJWKSet>>();

/**
 * A signed JWT in compact form. Same key and claims, same text: Ed25519 needs no randomness, and no clock is read.
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-7.1
 */
export async function signJwt(
  key: Pick<SigningKey, "alg" | "kid" | "privateKey">,
  claims: JwtPart,
  { typ }: { readonly typ: string },
): Promise<string> {
  const header = toBase64url(JSON.stringify({ alg: key.alg, typ, kid: key.kid }));
  const signed = `${header}.${toBase64url(JSON.stringify(claims))}`;
  // Signing through a library doubles the time, and signing is most of what a run spends.
  const signature = await crypto.subtle.sign("Ed25519", key.privateKey, utf8Bytes(signed));
  return `${signed}.${toBase64url(new Uint8Array(signature))}`;
}

/**
 * Verifies the signature of a JWT, then the claims that are expected of it. Every refusal is `invalid_token`,
 * with one of `jwtRefusals` as its description.
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-7.2
 */
export async function verifyJwt(token: string, expected: JwtExpectations): Promise<Outcome<DecodedJwt>> {
  // Base64url has spare bits at its end: without this rule a changed character could leave the same bytes.
  if (!token.split(".").every((part) => fromBase64url(part) !== undefined)) {
    return refuse("invalid_token", jwtRefusals.malformed, clauses.malformed);
  }
  try {
    const options: JWTVerifyOptions = { algorithms: ["EdDSA"], currentDate: new Date(expected.now) };
    if (expected.issuer !== undefined) options.issuer = expected.issuer;
    if (expected.audience !== undefined) options.audience = expected.audience;
    if (expected.typ !== undefined) options.typ = expected.typ;
    if (expected.anyLifetime === true) options.clockTolerance = Number.MAX_SAFE_INTEGER;
    const { payload, protectedHeader } =
      expected.publicKey === undefined
        ? await jwtVerify(token, resolverOf(expected.jwks ?? { keys: [] }), options)
        : await jwtVerify(token, expected.publicKey, options);
    return accepted({ header: { ...protectedHeader }, claims: payload });
  } catch (error) {
    const refusal = refusalOf(error);
    return refuse("invalid_token", jwtRefusals[refusal], clauses[refusal]);
  }
}

/** Header and claims of a JWT without looking at its signature; undefined for anything that is no JWT. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  try {
    return { header: { ...decodeProtectedHeader(token) }, claims: decodeClaims(token) };
  } catch {
    return undefined;
  }
}

function resolverOf(jwks: { readonly keys: readonly object[] }): ReturnType<typeof createLocalJWKSet> {
  const known = resolvers.get(jwks);
  if (known !== undefined) return known;
  const resolver = createLocalJWKSet(jwks as JSONWebKeySet);
  resolvers.set(jwks, resolver);
  return resolver;
}

function refusalOf(error: unknown): JwtRefusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.reason === "invalid" ? "claim" : (byClaim[error.claim] ?? "claim");
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JOSEAlgNotAllowed) return "algorithm";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return "key";
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return "malformed";
  // What is left is a published key that cannot be used: a hostile key set must not crash its reader.
  return "key";
}
