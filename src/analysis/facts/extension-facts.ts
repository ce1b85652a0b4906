import type { RecordedMessage } from "../../simulation/recording.ts";
import { countOf, type Evidence, type Fact } from "./fact.ts";
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

const tokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange";
const jwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

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
  "token-exchange": ({ has }) => has("grant_type", tokenExchange),
  "pushed-request": ({ has, fields }) => has("request_uri") || "request_uri" in fields,
  dpop: ({ message, fields }) => message.headers?.dpop !== undefined || fields.token_type === "DPoP",
  "jwt-client-authentication": ({ has }) => has("client_assertion_type", jwtBearer),
  introspection: ({ message }) => message.type === "introspection-request",
  revocation: ({ message }) => message.type === "revoke-request",
  "issuer-identification": ({ has }) => has("code") && has("iss"),
  "json-patch": ({ message }) => message.headers?.["content-type"] === "application/json-patch+json",
};

/** What these parties must be able to do beyond RFC 6749: each extension that a message from or to them uses, once. */
export function extensionsOf(messages: readonly RecordedMessage[], parties: readonly string[]): Fact {
  const first = new Map<string, Evidence>();
  for (const message of messages) {
    if (!parties.includes(message.from) && !parties.includes(message.to)) continue;
    for (const what of extensionsIn(message)) if (!first.has(what)) first.set(what, { n: message.n, what });
  }
  return countOf([...first.values()]);
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
