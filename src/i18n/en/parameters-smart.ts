/** Fields of the SMART configuration and of other answers that describe a party, explained. */
export const parametersSmartEn = {
  issuer: "The name under which this party signs its tokens; a client compares it with what it expected.",
  authorization_endpoint: "Where the browser goes to ask for access.",
  token_endpoint: "Where a client trades a code for tokens.",
  revocation_endpoint: "Where a client hands in a token that it no longer needs.",
  jwks_uri: "Where the public keys are with which signatures can be checked.",
  keys: "The public keys, each with its own number (`kid`).",
  capabilities: "What this server can do, in words of SMART App Launch, such as `launch-ehr`.",
  scopes_supported: "Which scopes may be asked for.",
  response_types_supported: "In which forms the server answers a request for access; here only `code`.",
  grant_types_supported: "In which ways a token may be asked for.",
  code_challenge_methods_supported: "Which forms of PKCE the server accepts; here only S256.",
  token_endpoint_auth_methods_supported: "How a client may prove who it is.",
  token_endpoint_auth_signing_alg_values_supported: "With which algorithms a client may sign its statement.",
  id_token_signing_alg_values_supported: "With which algorithms the server signs an identity token.",
  dpop_signing_alg_values_supported: "With which algorithms a DPoP proof may be signed.",
  authorization_response_iss_parameter_supported:
    "That the server names itself in its answer to the browser (`iss`), so that a client notices a mix-up.",
  assertion: "The signed statement of DigiD on who logged in. In reality a SAML assertion.",
};
