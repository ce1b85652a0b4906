import type { Header } from "./http.ts";

const requestId = "MedMij-Request-ID";
const correlationId = "X-Correlation-ID";

/** The two ids by which MedMij parties find a request and a flow back in their logs. */
export interface MedmijIds {
  /** A new UUID for every request. */
  readonly requestId: string;
  /** One UUID for the whole flow, copied along. */
  readonly correlationId: string;
}

/** The request id as a header, for the back channel. @see MedMij Afsprakenstelsel core.rscint.200 */
export function requestIdHeader(uuid: string): Header {
  return [requestId, uuid];
}

/** The correlation id as a header, for the back channel. @see MedMij Afsprakenstelsel core.tknint.208 */
export function correlationHeader(uuid: string): Header {
  return [correlationId, uuid];
}

/** Both ids as query parameters: a redirect carries no headers. @see MedMij Afsprakenstelsel core.authint.208 */
export function medmijQuery(ids: MedmijIds): Record<typeof requestId | typeof correlationId, string> {
  return { [requestId]: ids.requestId, [correlationId]: ids.correlationId };
}

/**
 * The version 4 UUID of 16 bytes; what is missing counts as zero.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
export function uuidFrom(bytes: Uint8Array): string {
  const sixteen = Array.from({ length: 16 }, (_, at) => bytes[at] ?? 0);
  const hex = sixteen
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
