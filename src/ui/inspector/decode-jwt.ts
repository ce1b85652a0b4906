/** A JWT as far as it can be read. What cannot be read is undefined; its text is always there. */
export interface DecodedJwt {
  /** The three parts as they travel; fewer where the text has fewer. */
  readonly segments: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/**
 * Reads a compact JWT without judging it. Never throws: a damaged token shows what is still legible.
 * @see RFC 7519 section 7.2; verification is a separate step.
 */
export function decodeJwt(text: string): DecodedJwt {
  const segments = text.split(".");
  const header = readJson(segments[0] ?? "");
  const payload = readJson(segments[1] ?? "");
  return { segments, ...(header && { header }), ...(payload && { payload }) };
}

/** Claims whose value is a NumericDate: seconds since 1970. */
export const dateClaims: ReadonlySet<string> = new Set(["exp", "iat", "nbf", "auth_time"]);

/** A NumericDate as milliseconds, or undefined for anything else. */
export function millisecondsOf(claim: unknown): number | undefined {
  return typeof claim === "number" && Number.isFinite(claim) ? claim * 1000 : undefined;
}

function readJson(segment: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(segment.replaceAll("-", "+").replaceAll("_", "/")), (each) =>
      each.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
