import { assertionType } from "../../protocol/client-assertion.ts";
import { tokenExchangeGrant } from "../../protocol/token-exchange.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { countOnce, type Fact } from "./fact.ts";
import { fieldsOf, parametersOf } from "./request-values.ts";

/** What more than RFC 6749 a message uses: an id, or the identifier itself where it is MedMij's own. */
type ExtensionId =
  | "pkce"
  | "openid-connect"
  | "smart-launch"
  | "token-exchange"
  | "pushed-request"
  | "dpop"
  | "jwt-client-authentication"
  | "introspection"
  | "revocation"
  | "issuer-identification"
  | "json-patch";

interface Read {
  readonly message: RecordedMessage;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it has a parameter of this name, with this value where that is given. */
  readonly has: (name: string, value?: string) => boolean;
}

const rules: Readonly<Record<ExtensionId, (read: Read) => boolean>> = {
  pkce: ({ has }) => has("code_challenge") || has("code_verifier"),
  "openid-connect": ({ has, fields }) => "id_token" in fields || (has("scope") && has("nonce")),
  "smart-launch": ({ message, has }) =>
    has("launch") || (message.url ?? "").endsWith("/.well-known/smart-configuration"),
  "token-exchange": ({ has }) => has("grant_type", tokenExchangeGrant),
  "pushed-request": ({ has, fields }) => has("request_uri") || "request_uri" in fields,
  dpop: ({ message, fields }) => message.headers?.dpop !== undefined || fields.token_type === "DPoP",
  "jwt-client-authentication": ({ has }) => has("client_assertion_type", assertionType),
  introspection: ({ message }) => message.type === "introspection-request",
  revocation: ({ message }) => message.type === "revoke-request",
  "issuer-identification": ({ has }) => has("code") && has("iss"),
  "json-patch": ({ message }) => message.headers?.["content-type"] === "application/json-patch+json",
};

/** What these parties must be able to do beyond RFC 6749: each extension that a message from or to them uses, once. */
export function extensionsOf(messages: readonly RecordedMessage[], parties: readonly string[]): Fact {
  const own = messages.filter(({ from, to }) => parties.includes(from) || parties.includes(to));
  return countOnce(own.flatMap((message) => extensionsIn(message).map((what) => ({ n: message.n, what }))));
}

function extensionsIn(message: RecordedMessage): readonly string[] {
  const parameters = parametersOf(message);
  const read: Read = {
    message,
    fields: fieldsOf(message),
    has: (name, value) => parameters.some((each) => each[0] === name && (value === undefined || each[1] === value)),
  };
  const known = (Object.keys(rules) as ExtensionId[]).filter((id) => rules[id](read));
  return [...known, ...parameters.flatMap(([, value]) => (value.startsWith("urn:medmij:") ? [value] : []))];
}
