import { sha256Base64url } from "../protocol/encoding.ts";
import type { Judged } from "./order-recording.ts";

/** SHA-256 over the canonical JSON of an ordered recording without its fingerprint, base64url. */
export function fingerprint(ordered: Judged): string {
  return sha256Base64url(JSON.stringify(ordered));
}
