import { textFromBase64url } from "../protocol/encoding.ts";
import { readPage } from "../protocol/page.ts";

/** The part of a message that someone saw. */
export interface Seen {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** Every value that someone saw, decoded or made up: exactly what can be sent on. */
export interface Knowledge {
  /** Learns every value in the visible part of a message, also those inside URLs, forms, JSON, pages and JWTs. */
  learn(seen: Seen): void;
  /** Learns one value and what is inside it. */
  add(value: string): void;
  knows(value: string): boolean;
  /** The values in a message of one's own that nobody here knows. */
  unknownIn(sent: Seen): readonly string[];
}

/** Headers that a browser or client adds by itself; they carry nothing that one has to know. */
const carrying = ["cookie", "authorization", "set-cookie", "location", "client-cert", "dpop"];

/** @param known values from the start: public addresses and ids, and one's own account. */
export function createKnowledge(known: readonly string[]): Knowledge {
  const values = new Set<string>();
  const add = (value: string) => {
    for (const each of unfold(value)) values.add(each);
  };
  known.forEach(add);
  return {
    add,
    learn: (seen) => valuesIn(seen).forEach(add),
    knows: (value) => values.has(value),
    unknownIn: (sent) => valuesIn(sent).filter((value) => value !== "" && !isMadeOf(value, values)),
  };
}

/** A value is known as a whole, or each of its parts is: of an address, of a list with spaces. */
function isMadeOf(value: string, values: ReadonlySet<string>): boolean {
  if (values.has(value)) return true;
  const parts = URL.canParse(value) && value.startsWith("http") ? partsOf(value) : value.split(" ");
  return parts.length > 1 && parts.every((part) => part === "" || values.has(part));
}

/** The value and everything that can be read in it. */
function unfold(value: string): readonly string[] {
  const inside = value.startsWith("http") && URL.canParse(value) ? partsOf(value) : claimsIn(value);
  return [value, ...inside.flatMap((each) => (each === value ? [] : unfold(each)))];
}

/** Origin, path segments and query values of an address. */
function partsOf(address: string): readonly string[] {
  const url = new URL(address);
  return [url.origin, url.host, ...url.pathname.split("/"), ...url.searchParams.values()].filter((each) => each !== "");
}

function claimsIn(value: string): readonly string[] {
  const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\./.exec(value)?.[1];
  const text = payload === undefined ? undefined : textFromBase64url(payload);
  return text === undefined ? [] : textsIn(parse(text));
}

function valuesIn({ url, headers = {}, body }: Seen): readonly string[] {
  const values = url === undefined ? [] : [...partsOf(url)];
  for (const name of carrying) {
    const field = headers[name];
    for (const text of field === undefined ? [] : typeof field === "string" ? [field] : field) {
      values.push(...headerValues(name, text));
    }
  }
  const mediaType = headers["content-type"];
  if (body !== undefined) values.push(...bodyValues(body, typeof mediaType === "string" ? mediaType : ""));
  return values;
}

function headerValues(name: string, text: string): readonly string[] {
  if (name === "location") return URL.canParse(text) ? partsOf(text) : [text];
  if (name === "cookie") return text.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1));
  if (name === "set-cookie") return [(text.split(";")[0] ?? "").split("=").slice(1).join("=")];
  if (name === "authorization") return credentialsIn(text);
  return [text];
}

function credentialsIn(text: string): readonly string[] {
  const [scheme, value = ""] = text.split(" ");
  if (scheme !== "Basic") return [value];
  return atob(value).split(":").map(decodeURIComponent);
}

function bodyValues(body: string, mediaType: string): readonly string[] {
  if (mediaType.startsWith("application/x-www-form-urlencoded")) return [...new URLSearchParams(body).values()];
  if (mediaType.includes("json")) return textsIn(parse(body));
  const page = mediaType.startsWith("text/html") ? readPage(body) : undefined;
  if (page === undefined) return [];
  return [
    ...Object.values(page.data),
    ...Object.values(page.lists).flatMap((rows) => rows.flatMap((row) => Object.values(row))),
    ...page.actions.flatMap(({ action, fields, choice }) => [
      choice,
      ...Object.values(fields),
      ...(URL.canParse(action) ? partsOf(action) : action.split("/")),
    ]),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All texts and numbers in plain data; of a FHIR reference also its parts. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes("/") ? [value, ...value.split("/")] : [value];
  if (typeof value === "number") return [String(value)];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}
