/** One header line. Names keep the spelling of their RFC; comparison ignores case. */
export type Header = readonly [name: string, value: string];

/** A request as plain data. A WHATWG `Request` cannot carry Cookie, Origin or Host in a browser, so it is not used. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute URL without fragment. */
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body?: string;
}

/** A response as plain data. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body?: string;
}

export const formMediaType = "application/x-www-form-urlencoded";

/** The value of the first header of that name, or undefined. */
export function headerOf(message: { readonly headers: readonly Header[] }, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return message.headers.find(([each]) => each.toLowerCase() === wanted)?.[1];
}

/** The values of all headers of that name, in order. */
export function headersOf(message: { readonly headers: readonly Header[] }, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return message.headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** A GET request. */
export function get(url: string, headers: readonly Header[] = []): HttpRequest {
  return { method: "GET", url, headers };
}

/** A POST of form fields. A list value repeats its name, as RFC 8693 asks of `resource`. */
export function postForm(
  url: string,
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
  headers: readonly Header[] = [],
): HttpRequest {
  return { method: "POST", url, headers: [["Content-Type", formMediaType], ...headers], body: encodeForm(fields) };
}

/** Form fields as `application/x-www-form-urlencoded`; undefined fields are left out. */
export function encodeForm(fields: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    for (const each of typeof value === "string" ? [value] : value) params.append(name, each);
  }
  return params.toString();
}

/** The URL with these query parameters appended; undefined ones are left out. */
export function withQuery(url: string, fields: Readonly<Record<string, string | undefined>>): string {
  const query = encodeForm(fields);
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** A JSON answer that no cache keeps. */
export function json(
  status: number,
  value: unknown,
  headers: readonly Header[] = [],
  mediaType = "application/json",
): HttpResponse {
  return {
    status,
    headers: [["Content-Type", mediaType], ["Cache-Control", "no-store"], ...headers],
    body: JSON.stringify(value),
  };
}

/** A redirect; 302 as the KoppelMij documents print it. */
export function redirect(location: string, headers: readonly Header[] = []): HttpResponse {
  return { status: 302, headers: [["Location", location], ["Cache-Control", "no-store"], ...headers] };
}
