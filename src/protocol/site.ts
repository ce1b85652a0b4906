/**
 * What a site is. Hosts here end in `.example`, so a registrable domain is the last two labels; no public suffix
 * list is needed.
 */

/** The scheme and registrable domain of a URL, such as `https://dva.example`; `null` (as of an opaque origin) for what is no web address. */
export function siteOf(url: string): string {
  const parsed = webAddress(url);
  return parsed === undefined ? "null" : `${parsed.protocol}//${registrableDomain(parsed.hostname)}`;
}

/** Whether two URLs are of one site. What is no web address is of no site, not even its own. */
export function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== "null" && site === siteOf(b);
}

/** The last two labels of a host name; the whole name of an IP address. */
function registrableDomain(host: string): string {
  if (isIpAddress(host)) return host;
  return host.split(".").slice(-2).join(".");
}

/** Whether a domain is one that anyone can register under, such as `example`. */
export function isPublicSuffix(domain: string): boolean {
  return !isIpAddress(domain) && !domain.includes(".");
}

/** Whether a host is an IP address, which has no parent domain. */
export function isIpAddress(host: string): boolean {
  return host.startsWith("[") || /^\d+(\.\d+){3}$/.test(host);
}

/** A URL of http or https, or undefined. */
export function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed : undefined;
}
