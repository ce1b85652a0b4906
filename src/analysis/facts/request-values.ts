import type { RecordedMessage } from "../../simulation/recording.ts";
import { formOf, mediaTypeOf, membersOf, type NamedValue, queryOf } from "../message-values.ts";

/** The parameters of a message: of its address, of the address that it redirects to, and of its form. */
export function parametersOf(message: RecordedMessage): readonly NamedValue[] {
  const { url, headers } = message;
  const location = headers?.location;
  return [...queryOf(url), ...(typeof location === "string" ? queryOf(location) : []), ...formOf(message)];
}

/** The fields of a JSON answer; nothing where it is something else, such as a FHIR resource. */
export function fieldsOf(message: RecordedMessage): Readonly<Record<string, unknown>> {
  return mediaTypeOf(message.headers).startsWith("application/json") ? membersOf(message) : {};
}
