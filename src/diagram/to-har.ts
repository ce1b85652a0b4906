import { utf8Bytes } from "../protocol/encoding.ts";
import { formMediaType } from "../protocol/http.ts";
import { reasonPhrases } from "../protocol/reason-phrases.ts";
import type { RecordedMessage, Run } from "../simulation/recording.ts";
import { type HarCookie, requestCookies, responseCookies } from "./har-cookies.ts";

interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** One exchange. Fields with an underscore are ours, as the format allows. */
export interface HarEntry {
  readonly pageref: string;
  readonly startedDateTime: string;
  /** Milliseconds on the virtual clock, from the request to its response. */
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _n: number;
  readonly _answeredBy: number | null;
  readonly _channel: string;
  readonly _phase: string;
  readonly _type: string;
  readonly _from: string;
  readonly _to: string;
}

interface HarMessage {
  readonly httpVersion: "HTTP/1.1";
  readonly cookies: readonly HarCookie[];
  readonly headers: readonly NameValue[];
  readonly headersSize: number;
  readonly bodySize: number;
}

interface HarRequest extends HarMessage {
  readonly method: string;
  readonly url: string;
  readonly queryString: readonly NameValue[];
  readonly postData?: { readonly mimeType: string; readonly params: readonly NameValue[]; readonly text: string };
}

interface HarResponse extends HarMessage {
  readonly status: number;
  readonly statusText: string;
  readonly content: { readonly size: number; readonly mimeType: string; readonly text?: string };
  readonly redirectURL: string;
}

/** An HTTP archive of version 1.2. */
export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly pages: readonly HarPage[];
    readonly entries: readonly HarEntry[];
  };
}

interface HarPage {
  readonly startedDateTime: string;
  readonly id: string;
  readonly title: string;
  readonly pageTimings: { readonly onContentLoad: -1; readonly onLoad: -1 };
}

const pageId = "run";

/**
 * All HTTP exchanges of a run as an HTTP archive, for the network panel of any browser. Times are of the virtual clock;
 * an exchange without an answer has status 0. What happens between the Person and the browser is no HTTP and is left out.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar(run: Pick<Run, "messages">): Har {
  const responses = new Map<number, RecordedMessage>();
  for (const message of run.messages) if (message.answers !== undefined) responses.set(message.answers, message);
  const entries = run.messages
    .filter((message) => message.kind === "request" && message.url !== undefined)
    .map((message) => toEntry(message, responses.get(message.n)));
  const creator = { name: "KoppelMij flow simulator", version: "1" };
  return { log: { version: "1.2", creator, pages: pagesOf(run), entries } };
}

/** One page for the whole run: the format does not ask for one, but some importers do. */
function pagesOf({ messages }: Pick<Run, "messages">): readonly HarPage[] {
  const startedDateTime = messages[0]?.time;
  if (startedDateTime === undefined) return [];
  return [{ startedDateTime, id: pageId, title: pageId, pageTimings: { onContentLoad: -1, onLoad: -1 } }];
}

function toEntry(request: RecordedMessage, response: RecordedMessage | undefined): HarEntry {
  const time = response === undefined ? 0 : Date.parse(response.time) - Date.parse(request.time);
  return {
    pageref: pageId,
    startedDateTime: request.time,
    time,
    request: toRequest(request),
    response: toResponse(response),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _n: request.n,
    _answeredBy: response?.n ?? null,
    _channel: request.channel,
    _phase: request.phase,
    _type: request.type,
    _from: request.from,
    _to: request.to,
  };
}

function toRequest(message: RecordedMessage): HarRequest {
  const url = message.url ?? "";
  const method = message.method ?? "GET";
  const headers = headerList(message);
  const target = URL.canParse(url) ? new URL(url) : undefined;
  return {
    method,
    // As the request target is on the wire: an address without a path asks for "/" (RFC 9112 §3.2.1).
    url: target?.href ?? url,
    httpVersion: "HTTP/1.1",
    cookies: requestCookies(valuesOf(message, "cookie")),
    headers,
    queryString: pairs(target?.searchParams),
    ...(message.body === undefined ? {} : { postData: postData(message, message.body) }),
    headersSize: blockSize(
      `${method} ${target === undefined ? url : `${target.pathname}${target.search}`} HTTP/1.1`,
      headers,
    ),
    bodySize: sizeOf(message.body),
  };
}

function toResponse(message: RecordedMessage | undefined): HarResponse {
  if (message === undefined) return unanswered;
  const status = message.status ?? 0;
  const statusText = reasonPhrases[status] ?? "";
  const headers = headerList(message);
  return {
    status,
    statusText,
    httpVersion: "HTTP/1.1",
    cookies: responseCookies(valuesOf(message, "set-cookie"), message.time),
    headers,
    content: {
      size: sizeOf(message.body),
      mimeType: valuesOf(message, "content-type")[0] ?? "x-unknown",
      ...(message.body === undefined ? {} : { text: message.body }),
    },
    redirectURL: valuesOf(message, "location")[0] ?? "",
    headersSize: blockSize(`HTTP/1.1 ${status} ${statusText}`, headers),
    bodySize: sizeOf(message.body),
  };
}

const unanswered: HarResponse = {
  status: 0,
  statusText: "",
  httpVersion: "HTTP/1.1",
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: "x-unknown" },
  redirectURL: "",
  headersSize: -1,
  bodySize: -1,
};

function postData(message: RecordedMessage, text: string): NonNullable<HarRequest["postData"]> {
  const mimeType = valuesOf(message, "content-type")[0] ?? "";
  const params = mimeType.startsWith(formMediaType) ? pairs(new URLSearchParams(text)) : [];
  return { mimeType, params, text };
}

function valuesOf(message: RecordedMessage, name: string): readonly string[] {
  const value = message.headers?.[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function headerList(message: RecordedMessage): readonly NameValue[] {
  return Object.keys(message.headers ?? {}).flatMap((name) =>
    valuesOf(message, name).map((value) => ({ name, value })),
  );
}

function pairs(params: URLSearchParams | undefined): readonly NameValue[] {
  return [...(params ?? [])].map(([name, value]) => ({ name, value }));
}

/** Bytes of the start line and the header fields, up to and including the empty line. */
function blockSize(startLine: string, headers: readonly NameValue[]): number {
  const lines = [startLine, ...headers.map(({ name, value }) => `${name}: ${value}`), "", ""];
  return sizeOf(lines.join("\r\n"));
}

function sizeOf(text: string | undefined): number {
  return text === undefined ? 0 : utf8Bytes(text).length;
}
