import { checkStory } from "./library.ts";
import { type Cookie, cookieHeaderValue, cookiesFor, storeCookie } from "./protocol/cookies.ts";
import {
  encodeForm,
  formMediaType,
  type HttpRequest,
  type HttpResponse,
  headerOf,
  headersOf,
} from "./protocol/http.ts";
import { type Page, type PageAction, readPage } from "./protocol/page.ts";
import { runOf, worldOf } from "./scenarios/run-story.ts";
import type { Run } from "./simulation/recording.ts";
import type { Variation } from "./story.fixture.ts";

/** What a wandering browser does next; numbers pick among what there is. */
export type Move =
  | { readonly kind: "choose"; readonly pick: number; readonly account: string }
  | { readonly kind: "tamper"; readonly pick: number; readonly field: number; readonly value: string }
  | { readonly kind: "again"; readonly pick: number }
  | { readonly kind: "open"; readonly pick: number }
  | { readonly kind: "wait"; readonly minutes: number }
  | { readonly kind: "forget" };

export interface Step {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
}

/** A browser of the tests in a world with all its parties: it keeps cookies and follows redirects, but decides nothing. */
export interface Wanderer {
  /** Makes a move; resolves with every request that it led to. */
  move(move: Move): Promise<readonly Step[]>;
  run(): Promise<Run>;
}

const addresses = [
  "https://pgo.example/",
  "https://pgo.example/callback?code=x&state=y",
  "https://pgo.example/callback_stepup?error=access_denied",
  "https://pgo.example/return?task_id=456",
  "https://module.example/launch?iss=https%3A%2F%2Fdva.example%2Ffhir&launch=x",
  "https://module.example/callback?code=x&state=y&iss=https%3A%2F%2Fdva.example",
  "https://dva.example/digid/callback?RelayState=authorization-1&error=cancelled",
  "https://digid.example/login?service=https%3A%2F%2Fdva.example&acs=https%3A%2F%2Fdva.example%2Fdigid%2Fcallback",
];

export function wander(story: Variation = {}): Wanderer {
  const checked = checkStory({ scenario: "launch-3a", ...story });
  if (!checked.ok) throw new Error(checked.problem.message);
  const world = worldOf(checked.story);
  const sent: HttpRequest[] = [];
  let jar: readonly Cookie[] = [];
  let page: Page | undefined;
  let url = "https://pgo.example/";

  async function load(first: HttpRequest): Promise<readonly Step[]> {
    const steps: Step[] = [];
    let next: HttpRequest | undefined = first;
    while (next !== undefined && steps.length < 20) {
      const cookies = cookieHeaderValue(cookiesFor(jar, toCookieRequest(next), world.clock.now()).sent);
      const headers = next.headers.filter(([name]) => name !== "Cookie");
      const request: HttpRequest = {
        ...next,
        headers: cookies === undefined ? headers : [...headers, ["Cookie", cookies]],
      };
      sent.push(request);
      const response = await world.fetch(request);
      steps.push({ request, response });
      for (const value of headersOf(response, "Set-Cookie")) {
        jar = storeCookie(jar, request.url, value, world.clock.now()).jar;
      }
      url = request.url;
      page = readPage(response.body ?? "");
      const location = response.status === 302 ? headerOf(response, "Location") : undefined;
      const auto = page?.actions.find(({ choice }) => choice === "auto");
      next = location !== undefined ? get(new URL(location, url).href) : auto && requestOf(auto, url, {});
    }
    return steps;
  }

  return {
    async move(move) {
      const actions = page?.actions ?? [];
      const at = <Each>(list: readonly Each[], pick: number) => list[pick % Math.max(1, list.length)];
      switch (move.kind) {
        case "wait":
          world.clock.advance(move.minutes * 60_000);
          return [];
        case "forget":
          jar = [];
          return [];
        case "open":
          return load(get(at(addresses, move.pick) ?? url));
        case "again": {
          const earlier = at(sent, move.pick);
          return earlier === undefined ? load(get(url)) : load(earlier);
        }
        case "choose": {
          const action = at(actions, move.pick);
          return load(
            action === undefined ? get("https://pgo.example/") : requestOf(action, url, { filled: move.account }),
          );
        }
        case "tamper": {
          const action = at(actions, move.pick);
          if (action === undefined) return load(get(at(addresses, move.pick) ?? url));
          const name = at(Object.keys(action.fields), move.field) ?? "extra";
          return load(requestOf(action, url, { filled: "noor", [name]: move.value }));
        }
      }
    },
    run: () => runOf(checked.story, world),
  };
}

const get = (url: string): HttpRequest => ({ method: "GET", url, headers: [] });

const toCookieRequest = ({ url, method }: HttpRequest) => ({
  url,
  method,
  topLevel: true,
  sameSite: true,
  framedCrossSite: false,
});

function requestOf(
  action: PageAction,
  base: string,
  { filled, ...changes }: Readonly<Record<string, string>>,
): HttpRequest {
  const fills = action.fills === undefined ? {} : { [action.fills]: filled ?? "" };
  const body = encodeForm({ ...action.fields, ...fills, ...changes });
  const url = new URL(action.action, base).href;
  return { method: "POST", url, headers: [["Content-Type", formMediaType]], body };
}
