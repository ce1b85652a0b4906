import type { Header } from "./http.ts";

export type SameSite = "Strict" | "Lax" | "None";

/** A `Set-Cookie` field as it was sent, before a browser judges it. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
  readonly path?: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: SameSite;
  /** Seconds, whole; zero or less deletes. */
  readonly maxAge?: number;
  /** Milliseconds since the epoch. */
  readonly expires?: number;
}

export interface CookieOptions {
  /** Seconds; without it the cookie lives as long as the browser session. */
  readonly maxAge?: number;
  /** Lax by default. */
  readonly sameSite?: SameSite;
  /** `/` by default. */
  readonly path?: string;
  /** Without it the cookie goes to this host only. */
  readonly domain?: string;
}

/** Everything that is no cookie-octet, and the percent sign that spells it. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
const unsafe = /[^!#$&-+\--:<-[\]-~]/gu;

/**
 * A `Set-Cookie` field with Secure and HttpOnly. Characters that a cookie cannot hold are percent-encoded, and
 * `readCookieHeader` decodes them, so a value taken from a request can neither end the field nor add an attribute.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1
 */
export function setCookie(name: string, value: string, options: CookieOptions = {}): Header {
  const { maxAge, sameSite = "Lax", path = "/", domain } = options;
  const parts = [
    `${encodeCookie(name).replaceAll("=", "%3D")}=${encodeCookie(value)}`,
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    "Secure",
    "HttpOnly",
    `SameSite=${sameSite}`,
  ];
  return ["Set-Cookie", parts.join("; ")];
}

/**
 * Reads a `Set-Cookie` value as a browser does: unknown attributes are ignored, of a repeated one the last counts.
 * Undefined where a browser drops the whole field.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6
 */
export function parseSetCookie(field: string): SetCookie | undefined {
  if (hasControl(field)) return undefined;
  const [pair = "", ...attributes] = field.split(";");
  const equals = pair.indexOf("=");
  const name = equals === -1 ? "" : pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  if ((name === "" && value === "") || name.length + value.length > 4096) return undefined;
  return attributes.reduce<SetCookie>(withAttribute, { name, value, secure: false, httpOnly: false });
}

/** A cookie's text without percent-encoding; text that is not well encoded stays as it is. */
export function decodeCookie(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encodeCookie(text: string): string {
  // Half a surrogate pair has no UTF-8, so it becomes U+FFFD.
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(unsafe, encodeURIComponent);
}

function withAttribute(cookie: SetCookie, text: string): SetCookie {
  const equals = text.indexOf("=");
  const name = (equals === -1 ? text : text.slice(0, equals)).trim().toLowerCase();
  const value = equals === -1 ? "" : text.slice(equals + 1).trim();
  if (value.length > 1024) return cookie;
  switch (name) {
    case "domain":
      return { ...cookie, domain: value.replace(/^\./, "").toLowerCase() };
    case "path":
      return { ...cookie, path: value };
    case "secure":
      return { ...cookie, secure: true };
    case "httponly":
      return { ...cookie, httpOnly: true };
    case "samesite":
      return { ...cookie, sameSite: sameSiteOf(value) };
    case "max-age":
      return /^-?\d+$/.test(value) ? { ...cookie, maxAge: Number(value) } : cookie;
    case "expires": {
      const expires = cookieDate(value);
      return expires === undefined ? cookie : { ...cookie, expires };
    }
    default:
      return cookie;
  }
}

/** Browsers treat a value that they do not know as their default. */
function sameSiteOf(value: string): SameSite {
  const name = value.toLowerCase();
  if (name === "strict") return "Strict";
  return name === "none" ? "None" : "Lax";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Milliseconds since the epoch of an `Expires` date. @see https://www.rfc-editor.org/rfc/rfc6265#section-5.1.1 */
function cookieDate(text: string): number | undefined {
  const parts = /(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{2,4})\s+(\d{1,2}):(\d{2}):(\d{2})/i.exec(text);
  if (parts === null) return undefined;
  const [day = 0, shortYear = 0, hour = 0, minute = 0, second = 0] = [1, 3, 4, 5, 6].map((at) => Number(parts[at]));
  const month = months.indexOf((parts[2] ?? "").toLowerCase());
  const year = shortYear < 70 ? shortYear + 2000 : shortYear < 100 ? shortYear + 1900 : shortYear;
  if (month === -1 || day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return undefined;
  return Date.UTC(year, month, day, hour, minute, second);
}

function hasControl(text: string): boolean {
  // A tab is white space in a field; every other control character makes a browser drop the cookie.
  return [...text].some((each) => (each < " " && each !== "\t") || each === "\u007f");
}
