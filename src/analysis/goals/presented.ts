import type { RecordedMessage } from "../../simulation/recording.ts";
import { formOf, queryOf } from "../message-values.ts";

/** Fields of a request: of its address, and of the form in its body. */
export function fieldsOf(message: RecordedMessage): Readonly<Record<string, string>> {
  return Object.fromEntries([...queryOf(message.url), ...formOf(message)]);
}

/** Where a redirect leads; undefined where a response is none. */
export function destinationOf({ headers }: RecordedMessage): URL | undefined {
  const location = headers?.location;
  return typeof location === "string" && URL.canParse(location) ? new URL(location) : undefined;
}

/** The PGO is one too, for its own modules. */
const resourceServers = ["dva-fhir", "pgo"];

/** The token with which a request asks a resource server for something; a token in a body is only asked about. */
export function credentialOf({ to, headers }: RecordedMessage): string | undefined {
  return resourceServers.includes(to) ? String(headers?.authorization ?? "").split(" ")[1] : undefined;
}
