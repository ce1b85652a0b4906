import { many, type Params, required, single } from "./params.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";

export const tokenExchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange";

/** The kinds of token that an exchange names: those of RFC 8693 §3 and those of the KoppelMij walkthrough. */
export const tokenTypes = {
  accessToken: "urn:ietf:params:oauth:token-type:access_token",
  refreshToken: "urn:ietf:params:oauth:token-type:refresh_token",
  idToken: "urn:ietf:params:oauth:token-type:id_token",
  jwt: "urn:ietf:params:oauth:token-type:jwt",
  launchCode: "urn:medmij:token-type:launch-code",
  launchAuthorizationCode: "urn:medmij:token-type:launch-authorization-code",
} as const;

/** The `token_type` of what is no access token. @see https://www.rfc-editor.org/rfc/rfc8693#section-2.2.1 */
export const noTokenType = "N_A";

/** The parameters of an exchange that may come more than once. */
export const repeatableInExchange = ["resource", "audience"] as const;

export interface TokenExchange {
  readonly subjectToken: string;
  readonly subjectTokenType: string;
  readonly actorToken?: string;
  readonly actorTokenType?: string;
  readonly requestedTokenType?: string;
  readonly audience: readonly string[];
  readonly resource: readonly string[];
  readonly scope?: string;
  /**
   * Where the module brings the Person back to. No source says how the DVA learns this address; that the PGO gives it
   * here, as `return_url`, is the simulator's choice.
   */
  readonly returnUrl?: string;
}

const clause = "RFC 8693 §2.1";

/**
 * Reads a token exchange request. Refuses with `unsupported_grant_type`, `invalid_request` or `invalid_target`.
 * A resource is an absolute URI as RFC 8693 says, or `Type/id` as the KoppelMij documents print it.
 *
 * @param params Read with `repeatableInExchange`.
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-2.1
 */
export function readTokenExchange(params: Params): Outcome<TokenExchange> {
  if (single(params, "grant_type") !== tokenExchangeGrant)
    return refuse("unsupported_grant_type", "The grant_type is not token exchange.", "RFC 6749 §5.2");
  const subject = required(params, ["subject_token", "subject_token_type"], clause);
  if (!subject.ok) return subject;
  const actorToken = single(params, "actor_token");
  const actorTokenType = single(params, "actor_token_type");
  if ((actorToken === undefined) !== (actorTokenType === undefined))
    return refuse("invalid_request", "actor_token and actor_token_type belong together.", clause);
  const resource = many(params, "resource");
  if (!resource.every(isResource))
    return refuse("invalid_target", "A resource is neither an absolute URI nor a FHIR reference.", clause);
  return accepted({
    subjectToken: subject.value.subject_token,
    subjectTokenType: subject.value.subject_token_type,
    ...(actorToken === undefined ? {} : { actorToken }),
    ...(actorTokenType === undefined ? {} : { actorTokenType }),
    ...optional("requestedTokenType", single(params, "requested_token_type")),
    audience: many(params, "audience"),
    resource,
    ...optional("scope", single(params, "scope")),
    ...optional("returnUrl", single(params, "return_url")),
  });
}

function optional<Name extends string>(name: Name, value: string | undefined): { readonly [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: string });
}

function isResource(text: string): boolean {
  if (/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(text)) return true;
  return URL.canParse(text) && !text.includes("#");
}
