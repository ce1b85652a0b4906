import { expect, test } from "vitest";
import { compareConfigurations, seedSmartConfiguration, smartConfiguration } from "./smart-configuration.ts";

const ours = smartConfiguration("https://dva.example", "https://dva.example");

test("ours has its endpoints at the DVA and what SMART requires", () => {
  expect(ours).toEqual({
    issuer: "https://dva.example",
    authorization_endpoint: "https://dva.example/authorize",
    token_endpoint: "https://dva.example/token",
    revocation_endpoint: "https://dva.example/revoke",
    jwks_uri: "https://dva.example/jwks",
    capabilities: [
      "launch-ehr",
      "client-confidential-symmetric",
      "sso-openid-connect",
      "context-ehr-patient",
      "permission-patient",
      "permission-v1",
    ],
    code_challenge_methods_supported: ["S256"],
    grant_types_supported: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:token-exchange"],
    id_token_signing_alg_values_supported: ["EdDSA"],
    response_types_supported: ["code"],
    scopes_supported: ["openid", "fhirUser", "launch", "patient/*.read", "patient/Task.write"],
    token_endpoint_auth_methods_supported: ["client_secret_basic"],
    authorization_response_iss_parameter_supported: true,
  });
});

test("beside the printed document every field has its verdict", () => {
  const verdicts = compareConfigurations(ours, seedSmartConfiguration).map(({ field, kind }) => `${field} ${kind}`);
  expect(verdicts).toEqual([
    "authorization_endpoint different",
    "authorization_response_iss_parameter_supported only-ours",
    "capabilities different",
    "code_challenge_methods_supported same",
    "grant_types_supported different",
    "id_token_signing_alg_values_supported only-ours",
    "introspection_endpoint only-theirs",
    "issuer different",
    "jwks_uri different",
    "response_types_supported same",
    "revocation_endpoint different",
    "scopes_supported different",
    "token_endpoint different",
    "token_endpoint_auth_methods_supported different",
  ]);
});

test("the order within a list makes no difference, its members do; the values stand beside it", () => {
  expect(compareConfigurations({ a: ["x", "y"], b: true }, { a: ["y", "x"], b: "true", toString: 1 })).toEqual([
    { field: "a", ours: ["x", "y"], theirs: ["y", "x"], kind: "same" },
    { field: "b", ours: true, theirs: "true", kind: "different" },
    { field: "toString", ours: undefined, theirs: 1, kind: "only-theirs" },
  ]);
});
