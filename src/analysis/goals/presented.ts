import type { RecordedMessage } from "../../simulation/recording.ts";

/** Fields of a request: of its address, and of the form in its body. */
export function fieldsOf({ url = "", body = "", headers }: RecordedMessage): Readonly<Record<string, string>> {
  const isForm = String(headers?.["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
  return Object.fromEntries([...query, ...(isForm ? new URLSearchParams(body) : [])]);
}

/** Where a redirect leads; undefined where a response is none. */
export function destinationOf({ headers }: RecordedMessage): URL | undefined {
  const location = headers?.location;
  return typeof location === "string" && URL.canParse(location) ? new URL(location) : undefined;
}

/** The top-level members of a JSON body. */
export function membersOf({ body = "" }: RecordedMessage): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The PGO is one too, for its own modules. */
const resourceServers = ["dva-fhir", "pgo"];

/** The token with which a request asks a resource server for something; a token in a body is only asked about. */
export function credentialOf({ to, headers }: RecordedMessage): string | undefined {
  return resourceServers.includes(to) ? String(headers?.authorization ?? "").split(" ")[1] : undefined;
}
