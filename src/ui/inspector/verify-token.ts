import type { RecordedToken, Recording } from "../../simulation/recording.ts";
import { decodeJwt } from "./decode-jwt.ts";

/** What checking a signature says, with the reason as an id that the interface translates. */
export interface SignatureVerdict {
  readonly result: "valid" | "invalid" | "unknown";
  readonly reason: "key-of-issuer" | "mismatch" | "no-key" | "not-readable" | "not-supported";
  /** The key that was used, where there was one. */
  readonly kid?: string;
  readonly alg?: string;
  /** Whose keys were tried. */
  readonly issuer: string;
}

/**
 * Checks the signature of a JWT with WebCrypto against the public keys in the recording. The signature alone:
 * lifetime, audience and use are other questions, with other answers.
 * @see RFC 7515 section 5.2
 */
export async function verifySignature(
  token: Pick<RecordedToken, "value" | "issuer">,
  jwks: Recording["jwks"],
): Promise<SignatureVerdict> {
  const { issuer } = token;
  const { header, payload } = decodeJwt(token.value);
  const alg = typeof header?.["alg"] === "string" ? header["alg"] : undefined;
  if (header === undefined || payload === undefined || alg === undefined) {
    return { result: "invalid", reason: "not-readable", issuer };
  }
  const kid = typeof header["kid"] === "string" ? header["kid"] : undefined;
  const facts = { issuer, alg, ...(kid !== undefined && { kid }) };
  const keys = jwks[issuer]?.keys ?? [];
  const candidates = kid === undefined ? keys : keys.filter((key) => key["kid"] === undefined || key["kid"] === kid);
  if (candidates.length === 0) return { result: "unknown", reason: "no-key", ...facts };
  const { compactVerify, errors, importJWK } = await import("jose");
  for (const jwk of candidates) {
    try {
      await compactVerify(token.value, await importJWK({ ...jwk }, alg), { algorithms: [alg] });
      return { result: "valid", reason: "key-of-issuer", ...facts };
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof errors.JWSInvalid) return { result: "invalid", reason: "not-readable", ...facts };
      return { result: "unknown", reason: "not-supported", ...facts };
    }
  }
  return { result: "invalid", reason: "mismatch", ...facts };
}
