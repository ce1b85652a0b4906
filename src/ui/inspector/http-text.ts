import { reasonPhrases } from "../../protocol/reason-phrases.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { headerValues } from "./message-parts.ts";

/** One line of the raw view. Cookie lines are marked, since they are where browsers make the difference. */
export interface HttpLine {
  readonly kind: "start" | "header" | "cookie";
  readonly name?: string;
  readonly text: string;
}

/** The start line and headers of a message as HTTP/1.1 writes them (RFC 9112); an action between Person and browser has none. */
export function headLines(message: RecordedMessage): readonly HttpLine[] {
  const start = startLine(message);
  if (start === undefined) return [];
  const names = Object.keys(message.headers ?? {});
  const host = hostOf(message.url);
  const hostLine: readonly HttpLine[] =
    message.kind === "request" && host !== undefined && !names.includes("host")
      ? [{ kind: "header", name: "Host", text: host }]
      : [];
  return [
    { kind: "start", text: start },
    ...hostLine,
    ...names.flatMap((name) =>
      headerValues(message, name).map((text): HttpLine => {
        const kind = name === "cookie" || name === "set-cookie" ? "cookie" : "header";
        return { kind, name: headerCase(name), text };
      }),
    ),
  ];
}

/** The whole message as text, to copy. */
export function httpText(message: RecordedMessage): string {
  const head = headLines(message).map(({ name, text }) => (name === undefined ? text : `${name}: ${text}`));
  return [...head, "", ...(message.body === undefined ? [] : [message.body])].join("\n");
}

/** The host of a URL, or undefined where there is none. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/([^/?#]+)/.exec(url)?.[1];
}

function startLine(message: RecordedMessage): string | undefined {
  if (message.kind === "request" && message.method !== undefined && message.url !== undefined) {
    const target = message.url.replace(/^https?:\/\/[^/?#]+/, "");
    return `${message.method} ${target === "" ? "/" : target} HTTP/1.1`;
  }
  if (message.status !== undefined)
    return `HTTP/1.1 ${message.status} ${reasonPhrases[message.status] ?? ""}`.trimEnd();
  return undefined;
}

/** Headers are recorded in lower case; people know them in capitals. */
function headerCase(name: string): string {
  const known: Readonly<Record<string, string>> = {
    dpop: "DPoP",
    etag: "ETag",
    "medmij-request-id": "MedMij-Request-ID",
    "www-authenticate": "WWW-Authenticate",
    "x-correlation-id": "X-Correlation-ID",
  };
  return known[name] ?? name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
