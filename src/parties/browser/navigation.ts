import { type Cookie, cookieHeaderValue, cookiesFor, storeCookie } from "../../protocol/cookies.ts";
import {
  encodeForm,
  formMediaType,
  type Header,
  type HttpRequest,
  type HttpResponse,
  headerOf,
  headersOf,
} from "../../protocol/http.ts";
import { type Page, type PageAction, readPage } from "../../protocol/page.ts";
import { isSameSite } from "../../protocol/site.ts";

/** A page load as the browser plans it, before cookies are added. */
export interface Navigation {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body?: string;
  /** The page that started it; null when the Person typed the address, or another app opened it. */
  readonly initiator: string | null;
  /** The addresses that redirected on the way here, in order. */
  readonly passed?: readonly string[];
}

/** Where pages appear: a tab with its number, or a frame in a page of that address. */
export type Surface = { readonly kind: "tab"; readonly tab: number } | { readonly kind: "frame"; readonly top: string };

/** Cookies of the browser, and of the PGO's own app where the Person uses that. */
export interface Jars {
  readonly jar: readonly Cookie[];
  readonly appJar: readonly Cookie[];
}

/** Origins that open in the PGO's app instead of the browser (Universal Link, App Link). */
type AppOrigins = readonly string[];

export interface SentCookies {
  readonly url: string;
  readonly sent: readonly string[];
  readonly withheld: readonly { readonly name: string; readonly domain: string; readonly reason: string }[];
}

const inApp = (url: string, app: AppOrigins): boolean => app.includes(new URL(url).origin);

/** The load that an action on a page starts. */
export function plan(action: PageAction, base: string, filled: string | null): Navigation {
  const url = new URL(action.action, base).href;
  const fields = { ...action.fields, ...(action.fills === undefined ? {} : { [action.fills]: filled ?? "" }) };
  if (action.method === "post") return { method: "POST", url, body: encodeForm(fields), initiator: base };
  const target = new URL(url);
  for (const [name, value] of Object.entries(fields)) target.searchParams.set(name, value);
  return { method: "GET", url: target.href, initiator: base };
}

/** Where a redirect goes on to. A 302 turns a POST into a GET; the page that started it all stays the initiator. */
export function redirected(navigation: Navigation | null, from: string, location: string): Navigation {
  const { initiator = null, passed = [] } = navigation ?? {};
  return { method: "GET", url: location, initiator, passed: [...passed, from] };
}

/**
 * The page that counts as the start of a load. An app that opens the browser, or the other way round, leaves no trace:
 * not for what opens there, and not for where that redirects.
 */
function initiatorOf({ method, url, initiator, passed = [] }: Navigation, app: AppOrigins): string | null {
  const crosses = initiator !== null && [...passed, url].some((each) => inApp(each, app) !== inApp(initiator, app));
  return crosses && method === "GET" ? null : initiator;
}

/**
 * What a load tells about the page that started it. One step over another site or origin counts for the rest of the
 * way, also when it leads back.
 *
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
 * @see https://www.w3.org/TR/referrer-policy/ for `strict-origin-when-cross-origin`, the default
 */
function traceOf(
  initiator: string | null,
  way: readonly string[],
): { readonly site: string; readonly referer?: string } {
  if (initiator === null) return { site: "none" };
  const { origin, href } = new URL(initiator);
  if (way.every((each) => new URL(each).origin === origin)) return { site: "same-origin", referer: href };
  const site = way.every((each) => isSameSite(initiator, each)) ? "same-site" : "cross-site";
  return { site, referer: `${origin}/` };
}

/** The request with the headers that a browser adds by itself, and what became of each cookie. */
export function build(
  navigation: Navigation,
  jars: Jars,
  surface: Surface,
  app: AppOrigins,
  now: number,
): { readonly request: HttpRequest; readonly lastCookies: SentCookies } {
  const { method, url, body, passed = [] } = navigation;
  const initiator = initiatorOf(navigation, app);
  const isFramed = surface.kind === "frame";
  // Unlike Sec-Fetch-Site, SameSite does not look at the addresses in between.
  const startsHere = initiator === null || isSameSite(initiator, url);
  const framedCrossSite = isFramed && !isSameSite(surface.top, url);
  const jar = inApp(url, app) ? jars.appJar : jars.jar;
  const selection = cookiesFor(
    jar,
    { url, method, topLevel: !isFramed, sameSite: startsHere && !framedCrossSite, framedCrossSite },
    now,
  );
  const cookie = cookieHeaderValue(selection.sent);
  const { site, referer } = traceOf(initiator, [...passed, url]);
  const headers: Header[] = [
    ["Host", new URL(url).host],
    ...(inApp(url, app) ? [["User-Agent", "PGO app"] as const] : []),
    ...(cookie === undefined ? [] : [["Cookie", cookie] as const]),
    ...(referer === undefined ? [] : [["Referer", referer] as const]),
    ...(method === "POST" && initiator !== null ? [["Origin", new URL(initiator).origin] as const] : []),
    ...(body === undefined ? [] : [["Content-Type", formMediaType] as const]),
    ["Sec-Fetch-Site", site],
    ["Sec-Fetch-Mode", "navigate"],
    ["Sec-Fetch-Dest", isFramed ? "iframe" : "document"],
  ];
  const request: HttpRequest = { method, url, headers, ...(body === undefined ? {} : { body }) };
  const withheld = selection.withheld
    // A cookie of another host is not withheld; it was never meant for this one.
    .filter(({ reason }) => reason !== "domain")
    .map(({ cookie: { name, domain }, reason }) => ({ name, domain, reason }));
  return { request, lastCookies: { url, sent: selection.sent.map(({ name }) => name), withheld } };
}

/** The jars after a response; a frame of another site stores nothing. */
export function store(
  jars: Jars,
  url: string,
  response: HttpResponse,
  surface: Surface,
  app: AppOrigins,
  now: number,
): Jars {
  const name = inApp(url, app) ? "appJar" : "jar";
  const framedCrossSite = surface.kind === "frame" && !isSameSite(surface.top, url);
  const jar = headersOf(response, "Set-Cookie").reduce(
    (kept, value) => storeCookie(kept, url, value, now, framedCrossSite).jar,
    jars[name],
  );
  return { ...jars, [name]: jar };
}

/** Where a redirect leads, absolute; undefined where there is none or where no browser would go. */
export function locationOf(response: HttpResponse, from: string): string | undefined {
  const location = response.status >= 300 && response.status < 400 ? headerOf(response, "Location") : undefined;
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const url = new URL(location, from);
  return url.protocol === "https:" ? url.href : undefined;
}

/** The page that a response brings; in a frame only where the page lets itself be framed. */
export function pageOf(response: HttpResponse, surface: Surface, from: string): Page | undefined {
  const policy = headerOf(response, "Content-Security-Policy") ?? "";
  if (surface.kind === "frame" && policy.includes("frame-ancestors 'none'")) {
    return { id: "frame-blocked", data: { host: new URL(from).host, reason: policy }, lists: {}, actions: [] };
  }
  return readPage(response.body ?? "");
}

/** The form on a page that submits itself. */
export function autoOf(page: Page | undefined): PageAction | undefined {
  return page?.actions.find(({ choice }) => choice === "auto");
}
