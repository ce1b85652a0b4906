import { decodeJwt } from "../../protocol/jwt.ts";

/** The claims of a value that may be a JWT. */
export function decodeClaims(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "string" ? (decodeJwt(value)?.claims ?? {}) : {};
}
