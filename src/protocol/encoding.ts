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

/** Groups of four characters, and at the end two or three of which the last leaves its spare bits zero. */
const canonicalBase64url = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/**
 * Whether `toBase64url` can have written this text. Leftover bits and padding would give one value several spellings, and
 * so break single use.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-3.5
 */
export function isBase64url(text: string): boolean {
  return canonicalBase64url.test(text);
}

/** The bytes of unpadded base64url; undefined for every text that `toBase64url` does not write. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  return isBase64url(text) ? new Uint8Array(base64url.decode(text)) : undefined;
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
