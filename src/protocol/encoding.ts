import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Unpadded base64url of bytes, or of the UTF-8 bytes of a text.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function toBase64url(input: Uint8Array | string): string {
  return base64url.encode(input);
}

/** The bytes of unpadded base64url; undefined for every text that `toBase64url` does not write. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(base64url.decode(text));
    // Leftover bits and padding would give one value several spellings, and so break single use.
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The text whose UTF-8 bytes are in this base64url, or undefined. */
export function textFromBase64url(text: string): string | undefined {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return undefined;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(text);
}

/** The 32 bytes of SHA-256 over the UTF-8 bytes of a text, without waiting. */
export function sha256Bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(sha256(utf8.encode(text)));
}

/** SHA-256 over the UTF-8 bytes of a text, in base64url (43 characters), without waiting. */
export function sha256Base64url(text: string): string {
  return toBase64url(sha256Bytes(text));
}
