import type { simulate } from "../src/library.ts";

type Message = Awaited<ReturnType<typeof simulate>>["messages"][number];

/** What a browser adds to a request by itself, and what it sends. A header that is absent is undefined. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly cookie: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  readonly site: string | undefined;
  readonly mode: string | undefined;
  readonly dest: string | undefined;
}

/** A request of the browser and its response, as recorded. */
export interface Exchange {
  readonly request: SentRequest;
  /** The number of the response. */
  readonly n: number;
  readonly status: number;
  /** In the order in which a server writes them: names repeat where the recording has a list. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Something that the Person does, or a page that the Person sees, between the exchanges. */
export type Step =
  | { readonly kind: "open"; readonly url: string }
  | { readonly kind: "choose"; readonly choice: string; readonly filled: ReadonlyMap<string, string> }
  | { readonly kind: "see"; readonly n: number; readonly page: string; readonly exchanges: number };

/** The front channel of a recording: what the browser sends and gets, and what the Person does and sees. */
export function frontChannelOf(messages: readonly Message[]): {
  readonly exchanges: readonly Exchange[];
  readonly steps: readonly Step[];
} {
  const exchanges: Exchange[] = [];
  const steps: Step[] = [];
  for (const message of messages) {
    const { n, type, page = "", url = "", decision } = message;
    if (message.from === "browser" && message.channel === "front" && message.kind === "request") {
      const response = messages.find(({ answers }) => answers === n);
      if (response === undefined) throw new Error(`no response to ${n}`);
      exchanges.push(exchangeOf(message, response));
    }
    if (type === "open-address") steps.push({ kind: "open", url });
    if (type === "make-choice") {
      const next = messages.find((each) => each.n > n && each.from === "browser" && each.kind === "request");
      const filled = new Map(new URLSearchParams(next?.body));
      steps.push({ kind: "choose", choice: decision?.choice ?? "", filled });
    }
    if (type === "show-page") {
      steps.push({ kind: "see", n: exchanges.at(-1)?.n ?? 0, page, exchanges: exchanges.length });
    }
  }
  return { exchanges, steps };
}

function exchangeOf(request: Message, response: Message): Exchange {
  const header = (name: string) => [request.headers?.[name] ?? []].flat()[0];
  return {
    request: {
      method: request.method ?? "",
      // On the wire, an address without a path has the path `/`.
      url: new URL(request.url ?? "").href,
      body: request.body,
      cookie: header("cookie"),
      origin: header("origin"),
      referer: header("referer"),
      site: header("sec-fetch-site"),
      mode: header("sec-fetch-mode"),
      dest: header("sec-fetch-dest"),
    },
    n: response.n,
    status: response.status ?? 0,
    headers: Object.entries(response.headers ?? {}).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value] as const),
    ),
    body: response.body === undefined ? "" : drawn(response.n, response.page ?? "", response.body),
  };
}

/** The recorded page with what a person needs to see it and to press its forms. Attribute values hold no `<` and no `>`. */
function drawn(n: number, page: string, body: string): string {
  const frame = body.includes('target="frame"') ? '<iframe name="frame" width="800" height="400"></iframe>' : "";
  const submit = body.includes(" data-auto")
    ? "<script>document.querySelector('form[data-auto]').submit()</script>"
    : "";
  return body
    .replace("<main", `<link rel="icon" href="data:,"><h1 data-message="${n}">${page}</h1><main`)
    .replaceAll("</form>", "<button>Go</button></form>")
    .replace("</main>", `</main>${frame}${submit}`);
}
