import { assign, setup } from "xstate";
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
import { call } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";

/** A page load as the browser plans it, before cookies are added. */
interface Navigation {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body?: string;
  /** The page that started it; null when the Person typed the address. */
  readonly initiator: string | null;
}

export interface BrowserContext {
  readonly person: string;
  /** The address bar. */
  readonly url: string | null;
  readonly page: Page | null;
  readonly jar: readonly Cookie[];
  readonly navigation: Navigation | null;
  readonly request: HttpRequest | null;
  /** Cookies of the latest request: which were sent, and why the others were not. */
  readonly lastCookies: {
    readonly url: string;
    readonly sent: readonly string[];
    readonly withheld: readonly { readonly name: string; readonly domain: string; readonly reason: string }[];
  } | null;
  readonly history: readonly string[];
}

type BrowserEvent =
  | { readonly type: "address.opened"; readonly url: string }
  | { readonly type: "choice.made"; readonly choice: string; readonly filled: string | null };

function plan(action: PageAction, base: string, filled: string | null): Navigation {
  const url = new URL(action.action, base).href;
  const fields = { ...action.fields, ...(action.fills === undefined ? {} : { [action.fills]: filled ?? "" }) };
  if (action.method === "post") return { method: "POST", url, body: encodeForm(fields), initiator: base };
  const target = new URL(url);
  for (const [name, value] of Object.entries(fields)) target.searchParams.set(name, value);
  return { method: "GET", url: target.href, initiator: base };
}

/** The request with the headers that a browser adds by itself. */
function build(navigation: Navigation, jar: readonly Cookie[], now: number) {
  const { method, url, body, initiator } = navigation;
  const sameSite = initiator === null || isSameSite(initiator, url);
  const selection = cookiesFor(jar, { url, method, topLevel: true, sameSite, framedCrossSite: false }, now);
  const cookie = cookieHeaderValue(selection.sent);
  const sameOrigin = initiator !== null && new URL(initiator).origin === new URL(url).origin;
  const site = initiator === null ? "none" : sameOrigin ? "same-origin" : sameSite ? "same-site" : "cross-site";
  const referer = initiator === null ? undefined : sameOrigin ? initiator : `${new URL(initiator).origin}/`;
  const headers: Header[] = [
    ["Host", new URL(url).host],
    ...(cookie === undefined ? [] : [["Cookie", cookie] as const]),
    ...(referer === undefined ? [] : [["Referer", referer] as const]),
    ...(method === "POST" && initiator !== null ? [["Origin", new URL(initiator).origin] as const] : []),
    ...(body === undefined ? [] : [["Content-Type", formMediaType] as const]),
    ["Sec-Fetch-Site", site],
    ["Sec-Fetch-Mode", "navigate"],
    ["Sec-Fetch-Dest", "document"],
  ];
  const request: HttpRequest = { method, url, headers, ...(body === undefined ? {} : { body }) };
  const withheld = selection.withheld
    // A cookie of another host is not withheld; it was never meant for this one.
    .filter(({ reason }) => reason !== "domain")
    .map(({ cookie: { name, domain }, reason }) => ({ name, domain, reason }));
  return { request, lastCookies: { url, sent: selection.sent.map(({ name }) => name), withheld } };
}

function store(jar: readonly Cookie[], url: string, response: HttpResponse, now: number): readonly Cookie[] {
  return headersOf(response, "Set-Cookie").reduce((kept, value) => storeCookie(kept, url, value, now).jar, jar);
}

/** Where a redirect leads, absolute; undefined where there is none or where no browser would go. */
function locationOf(response: HttpResponse, from: string): string | undefined {
  const location = response.status >= 300 && response.status < 400 ? headerOf(response, "Location") : undefined;
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const url = new URL(location, from);
  return url.protocol === "https:" ? url.href : undefined;
}

const pageOf = (response: HttpResponse): Page | undefined => readPage(response.body ?? "");
const autoOf = (page: Page | undefined) => page?.actions.find(({ choice }) => choice === "auto");

/**
 * A browser: one jar, one window. It follows redirects, submits pages that submit themselves, adds the headers that
 * browsers add, and shows every other page to its Person.
 *
 * @see RFC 6265bis §5.6 for the cookies; https://www.w3.org/TR/fetch-metadata/ for Sec-Fetch
 */
export const browserMachine = setup({
  types: { context: {} as BrowserContext, input: {} as { readonly person: string }, events: {} as BrowserEvent },
  actors: { call },
  actions: {
    prepare: assign(({ context, system }) =>
      context.navigation === null ? {} : build(context.navigation, context.jar, portsOf(system).now()),
    ),
    showPage: ({ context, system }) => {
      const { page, url, person } = context;
      if (page === null || url === null) return;
      portsOf(system).act({
        to: person,
        type: "show-page",
        label: `shows page ${page.id}`,
        url,
        page: page.id,
        event: { type: "page.shown", page, url } as never,
      });
    },
  },
}).createMachine({
  context: ({ input }) => ({
    person: input.person,
    url: null,
    page: null,
    jar: [],
    navigation: null,
    request: null,
    lastCookies: null,
    history: [],
  }),
  initial: "idle",
  on: {
    "address.opened": {
      target: ".loading",
      actions: assign({ navigation: ({ event }) => ({ method: "GET" as const, url: event.url, initiator: null }) }),
    },
  },
  states: {
    idle: {
      on: {
        "choice.made": {
          guard: ({ context, event }) => context.page?.actions.some(({ choice }) => choice === event.choice) === true,
          target: "loading",
          actions: assign(({ context, event }) => {
            const action = context.page?.actions.find(({ choice }) => choice === event.choice);
            return action === undefined || context.url === null
              ? {}
              : { navigation: plan(action, context.url, event.filled) };
          }),
        },
      },
    },
    loading: {
      entry: "prepare",
      invoke: {
        src: "call",
        input: ({ context }) => context.request ?? { method: "GET", url: "about:blank", headers: [] },
        onDone: [
          {
            guard: ({ context, event }) => locationOf(event.output, context.request?.url ?? "") !== undefined,
            target: "loading",
            reenter: true,
            actions: assign(({ context, event, system }) => {
              const from = context.request?.url ?? "";
              const location = locationOf(event.output, from) ?? from;
              return {
                jar: store(context.jar, from, event.output, portsOf(system).now()),
                history: [...context.history, from],
                // A 302 turns a POST into a GET; the page that started it all stays the initiator.
                navigation: { method: "GET" as const, url: location, initiator: context.navigation?.initiator ?? null },
              };
            }),
          },
          {
            guard: ({ event }) => autoOf(pageOf(event.output)) !== undefined,
            target: "loading",
            reenter: true,
            actions: assign(({ context, event, system }) => {
              const from = context.request?.url ?? "";
              const auto = autoOf(pageOf(event.output));
              return {
                url: from,
                jar: store(context.jar, from, event.output, portsOf(system).now()),
                history: [...context.history, from],
                navigation: auto === undefined ? null : plan(auto, from, null),
              };
            }),
          },
          {
            guard: ({ event }) => event.output.status !== 204,
            target: "idle",
            actions: [
              assign(({ context, event, system }) => {
                const from = context.request?.url ?? "";
                return {
                  url: from,
                  page: pageOf(event.output) ?? { id: "not-found", data: {}, lists: {}, actions: [] },
                  jar: store(context.jar, from, event.output, portsOf(system).now()),
                  history: [...context.history, from],
                };
              }),
              "showPage",
            ],
          },
          // 204: the window stays as it is.
          { target: "idle" },
        ],
      },
    },
  },
});
