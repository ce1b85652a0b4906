/** A SMART configuration document: any JSON object. */
export type SmartConfiguration = Readonly<Record<string, unknown>>;

/** One field of two documents, side by side. */
export interface ConfigurationDifference {
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly kind: "same" | "different" | "only-ours" | "only-theirs";
}

/** How an authorization server differs from what our DVA offers in options 3a, which is what an absent field means. */
export interface ConfigurationOffer {
  readonly clientAuth?: "client_secret_basic" | "private_key_jwt";
  /** Access tokens can be bound to a key. */
  readonly dpop?: boolean;
  readonly tokenExchange?: boolean;
  readonly par?: boolean;
  /** Gives id_tokens. */
  readonly openid?: boolean;
}

/**
 * What our DVA publishes, and the PGO where it is the authorization server. Scopes are in the form of SMART v1, as the
 * KoppelMij documents write them, hence `permission-v1`; a refresh token is given only where the setting asks, and
 * listed because it can be.
 *
 * @param issuer Also the `iss` of id_tokens and of RFC 9207.
 * @param base Where the endpoints are, without a slash at the end.
 * @see https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html
 * @see https://www.rfc-editor.org/rfc/rfc9126#section-5 for `par`, RFC 9449 §5.1 for `dpop`, RFC 8414 §2 for the rest
 */
export function smartConfiguration(issuer: string, base: string, offer: ConfigurationOffer = {}): SmartConfiguration {
  const { clientAuth = "client_secret_basic", dpop = false, tokenExchange = true, par = false, openid = true } = offer;
  const byKey = clientAuth === "private_key_jwt";
  return {
    issuer,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/token`,
    revocation_endpoint: `${base}/revoke`,
    jwks_uri: `${base}/jwks`,
    ...(par ? { pushed_authorization_request_endpoint: `${base}/par` } : {}),
    capabilities: [
      "launch-ehr",
      byKey ? "client-confidential-asymmetric" : "client-confidential-symmetric",
      ...(openid ? ["sso-openid-connect"] : []),
      "context-ehr-patient",
      "permission-patient",
      "permission-v1",
    ],
    code_challenge_methods_supported: ["S256"],
    grant_types_supported: [
      "authorization_code",
      "refresh_token",
      ...(tokenExchange ? ["urn:ietf:params:oauth:grant-type:token-exchange"] : []),
    ],
    ...(openid ? { id_token_signing_alg_values_supported: ["EdDSA"] } : {}),
    response_types_supported: ["code"],
    scopes_supported: [...(openid ? ["openid", "fhirUser"] : []), "launch", "patient/*.read", "patient/Task.write"],
    token_endpoint_auth_methods_supported: [clientAuth],
    ...(byKey ? { token_endpoint_auth_signing_alg_values_supported: ["EdDSA"] } : {}),
    ...(dpop ? { dpop_signing_alg_values_supported: ["EdDSA"] } : {}),
    authorization_response_iss_parameter_supported: true,
  };
}

/** The document that the MedMij solution design prints (Aanbiedermodules 0.21, chapter 3.5, step 3). */
export const seedSmartConfiguration: SmartConfiguration = {
  authorization_endpoint: "https://dvauth/connect/authorize",
  capabilities: ["launch-ehr", "client-public", "sso-openid-connect", "context-ehr-patient", "permission-patient"],
  code_challenge_methods_supported: ["S256"],
  grant_types_supported: ["authorization_code", "refresh_token"],
  introspection_endpoint: "https://dvauth/connect/introspect",
  issuer: "https://dvauth",
  jwks_uri: "https://dvauth/.well-known/openid-configuration/jwks",
  response_types_supported: ["code"],
  revocation_endpoint: "https://dvauth/connect/revocation",
  scopes_supported: ["openid", "profile", "launch", "patient/*.read"],
  token_endpoint: "https://dvauth/connect/token",
  token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
};

/** Every field of either document, by name. The order within a list has no meaning, so it makes no difference. */
export function compareConfigurations(
  ours: SmartConfiguration,
  theirs: SmartConfiguration,
): readonly ConfigurationDifference[] {
  const fields = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  return fields.map((field) => {
    const inOurs = Object.hasOwn(ours, field);
    const inTheirs = Object.hasOwn(theirs, field);
    const ourValue = inOurs ? ours[field] : undefined;
    const theirValue = inTheirs ? theirs[field] : undefined;
    return { field, ours: ourValue, theirs: theirValue, kind: kindOf(inOurs, inTheirs, ourValue, theirValue) };
  });
}

function kindOf(inOurs: boolean, inTheirs: boolean, ours: unknown, theirs: unknown): ConfigurationDifference["kind"] {
  if (!inTheirs) return "only-ours";
  if (!inOurs) return "only-theirs";
  return comparable(ours) === comparable(theirs) ? "same" : "different";
}

function comparable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(comparable).sort().join()}]`;
  return JSON.stringify(value) ?? "undefined";
}
