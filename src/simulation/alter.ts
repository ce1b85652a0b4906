import { textFromBase64url, toBase64url } from "../protocol/encoding.ts";
import { encodeForm, type Header, type HttpRequest, type HttpResponse, headerOf } from "../protocol/http.ts";
import { readPage, writePage } from "../protocol/page.ts";

type Message = HttpRequest | HttpResponse;

const tokenPattern = /[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]+){0,2}/;
const jwtPattern = /eyJ[A-Za-z0-9_-]+\.(eyJ[A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+/;

/**
 * Changes one part of a message on its way.
 *
 * @param part `url.query.NAME` (of a redirect: of its Location), `header.NAME`, `body.NAME` (form, JSON or hidden field),
 * `jwt.CLAIM` (payload changed, signature kept) or `byte` (one character of the first JWT, or else of the first token; the value is its position).
 * @returns the changed message, or undefined when the message has no such part.
 */
export function alterMessage<M extends Message>(message: M, part: string, value: string): M | undefined {
  const [kind = "", ...rest] = part.split(".");
  if (kind === "url" && rest[0] === "query") return alterQuery(message, rest.slice(1).join("."), value);
  const name = rest.join(".");
  if (kind === "header") return { ...message, headers: withHeader(message.headers, name, value) };
  if (kind === "body") return alterBody(message, name, value);
  if (kind === "jwt") return alterText(message, jwtPattern, (token) => alterClaim(token, name, value));
  if (kind === "byte") {
    const change = (token: string) => alterCharacter(token, Number(value));
    return alterText(message, jwtPattern, change) ?? alterText(message, tokenPattern, change);
  }
  return undefined;
}

function withHeader(headers: readonly Header[], name: string, value: string): readonly Header[] {
  const wanted = name.toLowerCase();
  if (!headers.some(([each]) => each.toLowerCase() === wanted)) return [...headers, [name, value]];
  return headers.map((header) => (header[0].toLowerCase() === wanted ? [header[0], value] : header));
}

function alterQuery<M extends Message>(message: M, name: string, value: string): M | undefined {
  const address = "url" in message ? message.url : headerOf(message, "Location");
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set(name, value);
  return "url" in message
    ? { ...message, url: url.href }
    : { ...message, headers: withHeader(message.headers, "Location", url.href) };
}

function alterBody<M extends Message>(message: M, name: string, value: string): M | undefined {
  const media = headerOf(message, "Content-Type") ?? "";
  if (message.body === undefined) return undefined;
  if (media.startsWith("text/html")) {
    const body = alterPageField(message.body, name, value);
    return body === undefined ? undefined : { ...message, body };
  }
  if (media.includes("json")) {
    const body = alterJson(message.body, name, value);
    return body === undefined ? undefined : { ...message, body };
  }
  const fields = new URLSearchParams(message.body);
  fields.set(name, value);
  return { ...message, body: encodeForm(groupFields(fields)) };
}

function groupFields(fields: URLSearchParams): Record<string, readonly string[]> {
  const grouped: Record<string, readonly string[]> = {};
  for (const name of new Set(fields.keys())) grouped[name] = fields.getAll(name);
  return grouped;
}

function alterPageField(html: string, name: string, value: string): string | undefined {
  const page = readPage(html);
  if (page === undefined || !page.actions.some((action) => name in action.fields)) return undefined;
  const actions = page.actions.map((action) =>
    name in action.fields ? { ...action, fields: { ...action.fields, [name]: value } } : action,
  );
  return writePage({ ...page, actions });
}

function alterJson(body: string, name: string, value: string): string | undefined {
  const parsed: unknown = parseJson(body);
  if (!Array.isArray(parsed)) return isObject(parsed) ? JSON.stringify(withMember(parsed, name, value)) : undefined;
  // A JSON Patch is a list; its first operation that has such a member is changed.
  const at = parsed.findIndex((each) => isObject(each) && name in each);
  if (at < 0) return undefined;
  return JSON.stringify(parsed.map((each, index) => (index === at ? withMember(each, name, value) : each)));
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}

function withMember(object: object, name: string, value: string): object {
  return { ...object, [name]: jsonValue(value) };
}

/** A value that reads as JSON counts as JSON, so that numbers, arrays and objects can be given too. */
function jsonValue(text: string): unknown {
  return parseJson(text) ?? text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function alterText<M extends Message>(message: M, pattern: RegExp, change: (token: string) => string): M | undefined {
  const swap = (text: string) => text.replace(pattern, change);
  const authorization = headerOf(message, "Authorization");
  if (authorization !== undefined && pattern.test(authorization)) {
    return { ...message, headers: withHeader(message.headers, "Authorization", swap(authorization)) };
  }
  if (message.body !== undefined && pattern.test(message.body)) return { ...message, body: swap(message.body) };
  if ("url" in message && pattern.test(new URL(message.url).search)) {
    const url = new URL(message.url);
    return { ...message, url: `${url.origin}${url.pathname}${swap(url.search)}` };
  }
  const location = headerOf(message, "Location");
  if (location !== undefined && pattern.test(location)) {
    return { ...message, headers: withHeader(message.headers, "Location", swap(location)) };
  }
  return undefined;
}

function alterClaim(token: string, claim: string, value: string): string {
  const [header, payload = "", signature] = token.split(".");
  const claims = parseJson(textFromBase64url(payload) ?? "");
  if (!isObject(claims)) return token;
  const changed = JSON.stringify({ ...claims, [claim]: jsonValue(value) });
  return `${header}.${toBase64url(changed)}.${signature}`;
}

function alterCharacter(token: string, position: number): string {
  const at = Number.isInteger(position) && position >= 0 && position < token.length ? position : token.length - 2;
  return `${token.slice(0, at)}${token[at] === "A" ? "B" : "A"}${token.slice(at + 1)}`;
}
