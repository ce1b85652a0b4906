import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenExchangeGrant, tokenTypes } from "../../protocol/token-exchange.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { countOnce, type Fact } from "./fact.ts";
import { fieldsOf, parametersOf } from "./request-values.ts";

/** What the documents of a launch do otherwise than the text that they build on: MedMij core, SMART or an RFC. */
type DeviationId =
  | "core-bearer-only"
  | "core-one-grant"
  | "core-client-certificate"
  | "core-no-id-token"
  | "smart-issuer"
  | "smart-second-exchange"
  | "rfc8693-token-type"
  | "rfc9126-subject-token"
  | "rfc7523-confirmation";

/** What a token response may hold by RFC 6749, RFC 8693, OpenID Connect and SMART App Launch 2.2; others are told by name. */
const knownFields: ReadonlySet<string> = new Set([
  "access_token",
  "token_type",
  "expires_in",
  "scope",
  "refresh_token",
  "id_token",
  "issued_token_type",
  "patient",
  "encounter",
  "fhirContext",
  "need_patient_banner",
  "intent",
  "smart_style_url",
  "tenant",
]);

interface Read {
  readonly message: RecordedMessage;
  readonly parameter: (name: string) => string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the module reads FHIR. */
  readonly fhirOrigin: string | undefined;
}

const grants: readonly string[] = ["authorization_code", "refresh_token"];

const rules: Readonly<Record<DeviationId, (read: Read) => boolean>> = {
  "core-bearer-only": ({ message, fields }) => message.from === "dva" && fields.token_type === "DPoP",
  "core-one-grant": ({ message, parameter }) =>
    message.to === "dva" && !grants.includes(parameter("grant_type") ?? "refresh_token"),
  "core-client-certificate": ({ message, parameter }) =>
    message.to === "dva" && parameter("grant_type") !== undefined && message.headers?.["client-cert"] === undefined,
  "core-no-id-token": ({ message, fields }) => message.from === "dva" && "id_token" in fields,
  "smart-issuer": ({ message, parameter, fhirOrigin }) =>
    message.to === "module" && parameter("launch") !== undefined && originOf(parameter("iss")) !== fhirOrigin,
  "smart-second-exchange": ({ message, parameter }) =>
    message.from === "module" && parameter("grant_type") === tokenExchangeGrant,
  "rfc8693-token-type": ({ fields }) =>
    fields.issued_token_type === tokenTypes.accessToken && fields.token_type === "N_A",
  "rfc9126-subject-token": ({ parameter }) =>
    parameter("response_type") !== undefined && parameter("subject_token") !== undefined,
  "rfc7523-confirmation": ({ parameter }) => hasConfirmation(parameter("client_assertion")),
};

/** Where a launch does otherwise than MedMij core, SMART or OAuth say, each once, and fields of a token response that none of them knows. */
export function deviationsIn(messages: readonly RecordedMessage[]): Fact {
  const reading = messages.find(({ from, type }) => from === "module" && type === "task-read-request");
  const fhirOrigin = originOf(reading?.url);
  return countOnce(
    messages.flatMap((message) => {
      const parameters = new Map(parametersOf(message));
      const read: Read = {
        message,
        parameter: (name) => parameters.get(name),
        fields: fieldsOf(message),
        fhirOrigin,
      };
      return [...idsIn(read), ...unknownFields(read)].map((what) => ({ n: message.n, what }));
    }),
  );
}

function idsIn(read: Read): readonly string[] {
  return (Object.keys(rules) as DeviationId[]).filter((id) => rules[id](read));
}

function unknownFields({ fields }: Read): readonly string[] {
  if (!("access_token" in fields)) return [];
  return Object.keys(fields).flatMap((name) => (knownFields.has(name) ? [] : [`field-${name}`]));
}

function hasConfirmation(assertion: string | undefined): boolean {
  return assertion !== undefined && "cnf" in (decodeJwt(assertion)?.claims ?? {});
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
