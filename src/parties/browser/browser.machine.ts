import { assign, setup } from "xstate";
import type { HttpRequest, HttpResponse } from "../../protocol/http.ts";
import type { Page, PageAction } from "../../protocol/page.ts";
import { call } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import {
  autoOf,
  build,
  type Jars,
  locationOf,
  type Navigation,
  pageOf,
  plan,
  redirected,
  type SentCookies,
  type Surface,
  store,
} from "./navigation.ts";

export interface BrowserInput {
  readonly person: string;
  /** Origins that open in the PGO's own app; none for a PGO on the web. */
  readonly appOrigins: readonly string[];
}

export interface BrowserContext extends BrowserInput, Jars {
  /** The address bar. */
  readonly url: string | null;
  readonly page: Page | null;
  readonly surface: Surface;
  readonly navigation: Navigation | null;
  readonly request: HttpRequest | null;
  /** Cookies of the latest request: which were sent, and why the others were not. */
  readonly lastCookies: SentCookies | null;
  readonly history: readonly string[];
}

type BrowserEvent =
  | {
      readonly type: "address.opened";
      readonly url: string;
      /** A form that is sent there. */
      readonly body?: string;
      /** Who sits at the browser from now on, where that is someone else. */
      readonly person?: string;
    }
  /** Whoever sits at the browser puts a cookie into it, by its developer tools. */
  | { readonly type: "cookie.planted"; readonly url: string; readonly cookie: string }
  | { readonly type: "choice.made"; readonly choice: string; readonly filled: string | null };

/** The jars after a response to this request. */
const keep = (context: BrowserContext, from: string, response: HttpResponse, now: number) =>
  store({ jar: context.jar, appJar: context.appJar }, from, response, context.surface, context.appOrigins, now);

const shown = (context: BrowserContext, response: HttpResponse) =>
  pageOf(response, context.surface, context.request?.url ?? "");

/** Where the next page appears: a new tab, a frame in the page that is shown, or where we are. */
function surfaceFor({ surface, url }: BrowserContext, target: PageAction["target"]): Surface {
  if (target === "new-tab") return { kind: "tab", tab: surface.kind === "tab" ? surface.tab + 1 : 2 };
  return target === "frame" && url !== null && surface.kind === "tab" ? { kind: "frame", top: url } : surface;
}

/**
 * A browser: its jars, and the window, tab or frame that is in front. It follows redirects, submits pages that submit themselves, adds the headers that
 * browsers add, and shows every other page to its Person.
 *
 * @see RFC 6265bis §5.6 for the cookies; https://www.w3.org/TR/fetch-metadata/ for Sec-Fetch
 */
export const browserMachine = setup({
  types: { context: {} as BrowserContext, input: {} as BrowserInput, events: {} as BrowserEvent },
  actors: { call },
  actions: {
    prepare: assign(({ context, system }) =>
      context.navigation === null
        ? {}
        : build(context.navigation, context, context.surface, context.appOrigins, portsOf(system).now()),
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
        event: { type: "page.shown", page, url, browser: portsOf(system).party } as never,
      });
    },
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    url: null,
    page: null,
    jar: [],
    appJar: [],
    surface: { kind: "tab", tab: 1 },
    navigation: null,
    request: null,
    lastCookies: null,
    history: [],
  }),
  initial: "idle",
  on: {
    "cookie.planted": {
      actions: assign(({ context, event, system }) =>
        keep(context, event.url, { status: 200, headers: [["Set-Cookie", event.cookie]] }, portsOf(system).now()),
      ),
    },
    "address.opened": {
      target: ".loading",
      actions: assign(({ context, event: { url, body, person = context.person } }) => ({
        person,
        navigation:
          body === undefined
            ? { method: "GET" as const, url, initiator: null }
            : { method: "POST" as const, url, body, initiator: null },
      })),
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
              : {
                  navigation: plan(action, context.url, event.filled),
                  surface: surfaceFor(context, action.target),
                };
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
                ...keep(context, from, event.output, portsOf(system).now()),
                history: [...context.history, from],
                navigation: redirected(context.navigation, from, location),
              };
            }),
          },
          {
            guard: ({ context, event }) => autoOf(shown(context, event.output)) !== undefined,
            target: "loading",
            reenter: true,
            actions: assign(({ context, event, system }) => {
              const from = context.request?.url ?? "";
              const auto = autoOf(shown(context, event.output));
              return {
                url: from,
                ...keep(context, from, event.output, portsOf(system).now()),
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
                  page: shown(context, event.output) ?? { id: "not-found", data: {}, lists: {}, actions: [] },
                  ...keep(context, from, event.output, portsOf(system).now()),
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
