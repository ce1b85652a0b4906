import type { RecordedMessage, RecordedToken } from "../../simulation/recording.ts";
import { decodeJwt } from "./decode-jwt.ts";

export type PartGroup = "query" | "location" | "header" | "body" | "claim";

/** One named value of a message, decoded. */
export interface MessagePart {
  readonly group: PartGroup;
  readonly name: string;
  readonly value: string;
  /** How an alteration names it, or undefined where it can only be read. */
  readonly part?: string;
  /** Whether this run's story changed it on its way. */
  readonly altered: boolean;
}

/** The decoded parts of a message: URL parameters, those of a redirect's target, the body's fields, claims of its first JWT, headers. */
export function partsOf(message: RecordedMessage, tokens: readonly RecordedToken[]): readonly MessagePart[] {
  const altered = new Set(message.altered ?? []);
  const named = (group: PartGroup, name: string, value: string, prefix?: string): MessagePart => {
    const part = prefix === undefined ? undefined : `${prefix}.${name}`;
    return {
      group,
      name,
      value,
      altered: part !== undefined && altered.has(part),
      ...(part !== undefined && { part }),
    };
  };
  const location = headerValues(message, "location")[0];
  const jwt = tokens.find((token) => token.format === "jwt");
  const claims = jwt === undefined ? {} : (decodeJwt(jwt.value).payload ?? {});
  return [
    ...queryOf(message.url).map(([name, value]) => named("query", name, value, "url.query")),
    ...queryOf(location).map(([name, value]) => named("location", name, value, "url.query")),
    ...bodyFields(message).map(([name, value]) => named("body", name, value, "body")),
    ...Object.entries(claims).map(([name, value]) => named("claim", name, textOf(value), "jwt")),
    ...Object.entries(message.headers ?? {}).flatMap(([name, value]) =>
      valuesOf(value).map((each) => named("header", name, each, "header")),
    ),
  ];
}

/** The values of a header, in order. */
export function headerValues(message: RecordedMessage, name: string): readonly string[] {
  const value = message.headers?.[name];
  return value === undefined ? [] : valuesOf(value);
}

/** What the body is, by its media type. */
export function bodyKind(message: RecordedMessage): "none" | "form" | "json" | "html" | "text" {
  if (message.body === undefined || message.body === "") return "none";
  const type = headerValues(message, "content-type")[0] ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return "form";
  if (/[/+]json/.test(type)) return "json";
  if (type.startsWith("text/html")) return "html";
  return "text";
}

/** JSON with two spaces of indent; text that is not JSON comes back as it is. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** A value as one line of text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function bodyFields(message: RecordedMessage): readonly (readonly [string, string])[] {
  const body = message.body ?? "";
  switch (bodyKind(message)) {
    case "form":
      return [...new URLSearchParams(body)];
    case "json": {
      const value = parsed(body);
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([name, each]) => [name, textOf(each)] as const)
        : [];
    }
    default:
      return [];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function queryOf(url: string | undefined): readonly (readonly [string, string])[] {
  const start = url?.indexOf("?") ?? -1;
  return url === undefined || start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))];
}

function valuesOf(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
