import type { RecordedMessage } from "../../simulation/recording.ts";

/** A named value of a message. */
export type NamedValue = readonly [name: string, value: string];

/** The parameters of a message: of its address, of the address that it redirects to, and of its form. */
export function parametersOf({ url, headers, body, kind }: RecordedMessage): readonly NamedValue[] {
  const location = headers?.location;
  const isForm = mediaTypeOf(headers).startsWith("application/x-www-form-urlencoded");
  return [
    ...queryOf(url),
    ...(typeof location === "string" ? queryOf(location) : []),
    ...(kind === "request" && isForm && body !== undefined ? [...new URLSearchParams(body)] : []),
  ];
}

/** The fields of a JSON answer; nothing where it is something else, such as a FHIR resource. */
export function fieldsOf({ headers, body }: RecordedMessage): Readonly<Record<string, unknown>> {
  if (body === undefined || !mediaTypeOf(headers).startsWith("application/json")) return {};
  const fields: unknown = JSON.parse(body);
  return typeof fields === "object" && fields !== null && !Array.isArray(fields)
    ? (fields as Readonly<Record<string, unknown>>)
    : {};
}

function queryOf(url: string | undefined): readonly NamedValue[] {
  return url !== undefined && URL.canParse(url) ? [...new URL(url).searchParams] : [];
}

function mediaTypeOf(headers: RecordedMessage["headers"]): string {
  const mediaType = headers?.["content-type"];
  return typeof mediaType === "string" ? mediaType : "";
}
