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

test("an offer without anything in it changes nothing", () => {
  const base = "https://dva.example";
  const same = {
    clientAuth: "client_secret_basic",
    dpop: false,
    tokenExchange: true,
    par: false,
    openid: true,
  } as const;
  expect(
    [smartConfiguration(base, base, {}), smartConfiguration(base, base, same)].map((each) => JSON.stringify(each)),
  ).toEqual(Array(2).fill(JSON.stringify(ours)));
});

test("a PGO that authenticates modules by key, binds their tokens and gives no id_token", () => {
  const offer = { clientAuth: "private_key_jwt", dpop: true, tokenExchange: false, openid: false } as const;
  expect(smartConfiguration("https://pgo.example", "https://pgo.example", offer)).toEqual({
    issuer: "https://pgo.example",
    authorization_endpoint: "https://pgo.example/authorize",
    token_endpoint: "https://pgo.example/token",
    revocation_endpoint: "https://pgo.example/revoke",
    jwks_uri: "https://pgo.example/jwks",
    capabilities: [
      "launch-ehr",
      "client-confidential-asymmetric",
      "context-ehr-patient",
      "permission-patient",
      "permission-v1",
    ],
    code_challenge_methods_supported: ["S256"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    response_types_supported: ["code"],
    scopes_supported: ["launch", "patient/*.read", "patient/Task.write"],
    token_endpoint_auth_methods_supported: ["private_key_jwt"],
    token_endpoint_auth_signing_alg_values_supported: ["EdDSA"],
    dpop_signing_alg_values_supported: ["EdDSA"],
    authorization_response_iss_parameter_supported: true,
  });
});

test("pushed requests add their endpoint and nothing else", () => {
  expect(smartConfiguration("https://dva.example", "https://dva.example", { par: true })).toEqual({
    ...ours,
    pushed_authorization_request_endpoint: "https://dva.example/par",
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
