import { formMediaType } from "../protocol/http.ts";
import type { RecordedMessage } from "../simulation/recording.ts";

/** A named value of a message. */
export type NamedValue = readonly [name: string, value: string];

/** The parameters of an address; none where it is no address. */
export function queryOf(url: string | undefined): readonly NamedValue[] {
  return url !== undefined && URL.canParse(url) ? [...new URL(url).searchParams] : [];
}

/** The parameters of the form that a message carries. */
export function formOf({ headers, body }: RecordedMessage): readonly NamedValue[] {
  return mediaTypeOf(headers).startsWith(formMediaType) ? [...new URLSearchParams(body)] : [];
}

/** The top-level members of a JSON body; none where it is something else. */
export function membersOf({ body = "" }: RecordedMessage): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The media type of a body with its parameters; empty where none is named. */
export function mediaTypeOf(headers: RecordedMessage["headers"]): string {
  return String(headers?.["content-type"] ?? "");
}
