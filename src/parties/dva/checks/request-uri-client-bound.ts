import { type Check, equal } from "../../../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc9126#section-2.2 */
export const requestUriClientBound: Check<{ readonly pushedClient: string; readonly client: string }> = {
  id: "request-uri-client-bound",
  title: "request_uri is used by the client that pushed it",
  status: "S",
  clause: "RFC 9126 §2.2",
  refusal: { error: "invalid_request", description: "request_uri belongs to another client" },
  compare: ({ pushedClient, client }) => equal(pushedClient, client),
};
