import { sha256Base64url } from "./encoding.ts";

const verifierShape = /^[A-Za-z0-9\-._~]{43,128}$/;
const challengeShape = /^[A-Za-z0-9_-]{43}$/;

/**
 * The S256 code challenge of a code verifier.
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.2
 */
export function challengeOf(verifier: string): string {
  return sha256Base64url(verifier);
}

/**
 * Whether a text has the shape of a code verifier: 43 to 128 unreserved characters.
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
 */
export function isVerifier(text: string): boolean {
  return verifierShape.test(text);
}

/** Whether a text has the shape of an S256 challenge: 32 bytes in base64url. */
export function isChallenge(text: string): boolean {
  return challengeShape.test(text);
}
