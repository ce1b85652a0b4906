/** A cookie as HAR 1.2 lists it. */
export interface HarCookie {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  readonly domain?: string;
  /** ISO 8601. */
  readonly expires?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: string;
}

/** The cookies of `Cookie` fields. */
export function requestCookies(fields: readonly string[]): readonly HarCookie[] {
  return fields
    .flatMap((field) => field.split(";").map((each) => each.trim()))
    .filter((each) => each !== "")
    .map(nameAndValue);
}

/**
 * The cookies of `Set-Cookie` fields.
 * @param received When they arrived, ISO 8601: `Max-Age` counts from there and wins over `Expires` (RFC 6265 §5.3).
 */
export function responseCookies(fields: readonly string[], received: string): readonly HarCookie[] {
  return fields.map((field) => {
    const [pair = "", ...attributes] = field.split(";").map((each) => each.trim());
    const found = new Map(attributes.map((each) => [nameAndValue(each).name.toLowerCase(), nameAndValue(each).value]));
    const expires = expiry(found.get("max-age"), found.get("expires"), received);
    const path = found.get("path");
    const domain = found.get("domain");
    const sameSite = found.get("samesite");
    return {
      ...nameAndValue(pair),
      ...(path === undefined ? {} : { path }),
      ...(domain === undefined ? {} : { domain }),
      ...(expires === undefined ? {} : { expires }),
      httpOnly: found.has("httponly"),
      secure: found.has("secure"),
      ...(sameSite === undefined ? {} : { sameSite }),
    };
  });
}

function expiry(maxAge: string | undefined, expires: string | undefined, received: string): string | undefined {
  if (maxAge !== undefined && /^-?\d{1,10}$/u.test(maxAge)) {
    return new Date(Date.parse(received) + Number(maxAge) * 1000).toISOString();
  }
  const moment = expires === undefined ? Number.NaN : Date.parse(expires);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

function nameAndValue(text: string): { name: string; value: string } {
  const at = text.indexOf("=");
  return at === -1 ? { name: text, value: "" } : { name: text.slice(0, at), value: text.slice(at + 1) };
}
