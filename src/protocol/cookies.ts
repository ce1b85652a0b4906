import { type HttpRequest, headersOf } from "./http.ts";
import { decodeCookie, parseSetCookie, type SameSite, type SetCookie } from "./set-cookie.ts";
import { isIpAddress, isPublicSuffix, webAddress } from "./site.ts";

/** A cookie as it lies in the jar of a browser. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  /** True where the field had no Domain: the cookie goes to this host only. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** Milliseconds since the epoch; absent for a cookie of the browser session. */
  readonly expires?: number;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/** From where a browser sends a request. */
export interface CookieRequest {
  readonly url: string;
  readonly method: string;
  /** Whether the address bar goes there. */
  readonly topLevel: boolean;
  /** Whether the page that starts the request, and every page around it, is of the site that it goes to. */
  readonly sameSite: boolean;
  /** Whether a page of another site frames the page that loads: then nothing goes along, whatever its SameSite. */
  readonly framedCrossSite: boolean;
}

export type WithheldReason = "expired" | "same-site" | "domain" | "path" | "third-party" | "insecure";

export interface CookieSelection {
  /** In the order of the `Cookie` field: longest path first, then oldest. */
  readonly sent: readonly Cookie[];
  readonly withheld: readonly { readonly cookie: Cookie; readonly reason: WithheldReason }[];
}

/** What became of a `Set-Cookie` field. A cookie that deletes itself counts as stored. */
export interface StoredCookie {
  readonly jar: readonly Cookie[];
  readonly stored: boolean;
  /** Why the browser ignored the field: a kebab-case id. */
  readonly reason?: string;
}

/** Browsers keep no cookie longer than 400 days. */
const longestLife = 400 * 24 * 60 * 60 * 1000;
const safeMethods = ["GET", "HEAD", "OPTIONS", "TRACE"];

/**
 * A new jar with this `Set-Cookie` field of a response worked in, as a browser does.
 *
 * @param now Milliseconds since the epoch on the virtual clock.
 * @param framedCrossSite Whether a page of another site frames the page that loads; then nothing is stored.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7
 */
export function storeCookie(
  jar: readonly Cookie[],
  requestUrl: string,
  setCookieValue: string,
  now: number,
  framedCrossSite = false,
): StoredCookie {
  const url = webAddress(requestUrl);
  const field = parseSetCookie(setCookieValue);
  if (url === undefined || field === undefined) return { jar, stored: false, reason: "malformed" };
  const cookie = cookieOf(field, url, now);
  const reason = framedCrossSite ? "third-party" : refusalOf(field, cookie, url, jar);
  if (reason !== undefined) return { jar, stored: false, reason };
  const old = jar.find((each) => isSameCookie(each, cookie));
  const others = jar.filter((each) => each !== old);
  if (isExpired(cookie, now)) return { jar: others, stored: true };
  return { jar: [...others, old === undefined ? cookie : { ...cookie, created: old.created }], stored: true };
}

/**
 * The cookies that go along with a request, and the reason for each that does not.
 * Chromium sends a Lax cookie across sites only when the address bar moves by a safe method, and nothing at all into
 * a frame of another site.
 *
 * @param now Milliseconds since the epoch on the virtual clock.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3
 */
export function cookiesFor(jar: readonly Cookie[], request: CookieRequest, now: number): CookieSelection {
  const url = webAddress(request.url);
  const sent: Cookie[] = [];
  const withheld: { cookie: Cookie; reason: WithheldReason }[] = [];
  for (const cookie of jar) {
    const reason = url === undefined ? "domain" : reasonToWithhold(cookie, url, request, now);
    if (reason === undefined) sent.push(cookie);
    else withheld.push({ cookie, reason });
  }
  return { sent: sent.toSorted((a, b) => b.path.length - a.path.length || a.created - b.created), withheld };
}

/** The value of a `Cookie` field, or undefined where there is nothing to send. */
export function cookieHeaderValue(cookies: readonly Cookie[]): string | undefined {
  if (cookies.length === 0) return undefined;
  return cookies.map(({ name, value }) => (name === "" ? value : `${name}=${value}`)).join("; ");
}

/**
 * The cookies of a request by name, decoded as `setCookie` encodes them. Of two with one name the first counts:
 * the browser puts the one with the longest path there.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2
 */
export function readCookieHeader(request: HttpRequest): Record<string, string> {
  const found = new Map<string, string>();
  for (const pair of headersOf(request, "Cookie").join(";").split(";")) {
    const equals = pair.indexOf("=");
    if (equals === -1) continue;
    const name = decodeCookie(pair.slice(0, equals).trim());
    if (!found.has(name)) found.set(name, decodeCookie(pair.slice(equals + 1).trim()));
  }
  return Object.fromEntries(found);
}

function cookieOf(field: SetCookie, url: URL, now: number): Cookie {
  const hostOnly = field.domain === undefined || field.domain === "" || isPublicSuffixItself(field.domain, url);
  const expires = field.maxAge === undefined ? field.expires : now + field.maxAge * 1000;
  return {
    name: field.name,
    value: field.value,
    domain: hostOnly ? url.hostname : (field.domain ?? ""),
    hostOnly,
    path: field.path?.startsWith("/") === true ? field.path : defaultPath(url.pathname),
    secure: field.secure,
    httpOnly: field.httpOnly,
    sameSite: field.sameSite ?? "Lax",
    ...(expires === undefined ? {} : { expires: Math.min(expires, now + longestLife) }),
    created: now,
  };
}

function refusalOf(field: SetCookie, cookie: Cookie, url: URL, jar: readonly Cookie[]): string | undefined {
  if (!cookie.hostOnly && isPublicSuffix(cookie.domain)) return "public-suffix";
  if (!domainMatches(url.hostname, cookie)) return "domain";
  if (url.protocol !== "https:") {
    if (cookie.secure) return "insecure";
    // A page without TLS may not plant a cookie in the place of one that only TLS can set.
    if (jar.some((each) => each.secure && each.name === cookie.name && domainMatches(url.hostname, each)))
      return "secure-exists";
  }
  if (cookie.sameSite === "None" && !cookie.secure) return "same-site-none-without-secure";
  // A server that looks only at the name is fooled by any spelling of it, and by a nameless cookie.
  const claimed = (cookie.name === "" ? cookie.value : cookie.name).toLowerCase();
  const isHostWide = cookie.secure && cookie.hostOnly && field.domain === undefined && field.path === "/";
  if (claimed.startsWith("__host-") && (cookie.name === "" || !isHostWide)) return "host-prefix";
  if (claimed.startsWith("__secure-") && (cookie.name === "" || !cookie.secure)) return "secure-prefix";
  return undefined;
}

function reasonToWithhold(cookie: Cookie, url: URL, request: CookieRequest, now: number): WithheldReason | undefined {
  if (!domainMatches(url.hostname, cookie)) return "domain";
  if (!pathMatches(url.pathname, cookie.path)) return "path";
  if (isExpired(cookie, now)) return "expired";
  if (cookie.secure && url.protocol !== "https:") return "insecure";
  if (request.framedCrossSite) return "third-party";
  if (request.sameSite || cookie.sameSite === "None") return undefined;
  const lax = request.topLevel && safeMethods.includes(request.method.toUpperCase());
  return lax && cookie.sameSite === "Lax" ? undefined : "same-site";
}

function isExpired(cookie: Cookie, now: number): boolean {
  return cookie.expires !== undefined && cookie.expires <= now;
}

function isSameCookie(a: Cookie, b: Cookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.hostOnly === b.hostOnly && a.path === b.path;
}

function isPublicSuffixItself(domain: string, url: URL): boolean {
  return isPublicSuffix(domain) && domain === url.hostname;
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3 */
function domainMatches(host: string, cookie: Cookie): boolean {
  if (host === cookie.domain) return true;
  return !cookie.hostOnly && host.endsWith(`.${cookie.domain}`) && !isIpAddress(host);
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4 */
function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath) && (cookiePath.endsWith("/") || path[cookiePath.length] === "/");
}

/** Everything up to the last slash of the address that set the cookie. */
function defaultPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}
