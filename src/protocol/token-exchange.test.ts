import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeForm } from "./http.ts";
import { readParams } from "./params.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";
import {
  readTokenExchange,
  repeatableInExchange,
  type TokenExchange,
  tokenExchangeGrant,
  tokenTypes,
} from "./token-exchange.ts";

const least = {
  grant_type: tokenExchangeGrant,
  subject_token: "st",
  subject_token_type: tokenTypes.accessToken,
};

function read(fields: Readonly<Record<string, string | readonly string[] | undefined>>): Outcome<TokenExchange> {
  const params = readParams(encodeForm(fields), repeatableInExchange);
  return params.ok ? readTokenExchange(params.value) : params;
}

describe("a token exchange request (RFC 8693 §2.1)", () => {
  test("the least that is asked", () => {
    expect(read(least)).toEqual(
      accepted({ subjectToken: "st", subjectTokenType: tokenTypes.accessToken, audience: [], resource: [] }),
    );
  });

  test("everything, as the walkthrough prints it", () => {
    expect(
      read({
        ...least,
        actor_token: "code",
        actor_token_type: tokenTypes.launchAuthorizationCode,
        requested_token_type: tokenTypes.launchCode,
        audience: ["ademmodule-web"],
        resource: ["Task/456", "https://dva.example/fhir/Observation/789"],
        scope: "launch",
        return_url: "https://pgo.example/returned",
        client_id: "pgo.example",
      }),
    ).toEqual(
      accepted({
        subjectToken: "st",
        subjectTokenType: tokenTypes.accessToken,
        actorToken: "code",
        actorTokenType: "urn:medmij:token-type:launch-authorization-code",
        requestedTokenType: "urn:medmij:token-type:launch-code",
        audience: ["ademmodule-web"],
        resource: ["Task/456", "https://dva.example/fhir/Observation/789"],
        scope: "launch",
        returnUrl: "https://pgo.example/returned",
      }),
    );
  });

  test("what is missing or does not belong together is refused", () => {
    const together = refuse("invalid_request", "actor_token and actor_token_type belong together.", "RFC 8693 §2.1");
    expect([
      read({ ...least, grant_type: "authorization_code" }),
      read({ ...least, subject_token: undefined }),
      read({ ...least, subject_token_type: "" }),
      read({ ...least, actor_token: "a" }),
      read({ ...least, actor_token_type: tokenTypes.jwt }),
      read({ ...least, scope: ["a", "b"] }),
    ]).toEqual([
      refuse("unsupported_grant_type", "The grant_type is not token exchange.", "RFC 6749 §5.2"),
      refuse("invalid_request", "The parameter subject_token is missing.", "RFC 8693 §2.1"),
      refuse("invalid_request", "The parameter subject_token_type is missing.", "RFC 8693 §2.1"),
      together,
      together,
      refuse("invalid_request", "The parameter scope is included more than once.", "RFC 6749 §3.1"),
    ]);
  });

  test("a resource is an absolute URI without fragment, or a FHIR reference", () => {
    const resources = [
      "urn:x:y",
      "task/456",
      "Task/",
      "Task/4/5",
      "../Task/1",
      "https://dva.example/Task/1#x",
      "Task/1?x",
    ];
    expect(resources.map((resource) => read({ ...least, resource }).ok)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(read({ ...least, resource: ["Task/456", "x y"] })).toEqual(
      refuse("invalid_target", "A resource is neither an absolute URI nor a FHIR reference.", "RFC 8693 §2.1"),
    );
  });

  test("property: every request is read or refused with an OAuth error", () => {
    const names = [
      "grant_type",
      "subject_token",
      "subject_token_type",
      "actor_token",
      "resource",
      "audience",
      "return_url",
    ];
    const field = fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...Object.values(least)), fc.string()));
    const errors = ["unsupported_grant_type", "invalid_request", "invalid_target"];
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const outcome = read(Object.fromEntries(fields));
        expect(outcome.ok || errors.includes(outcome.refused.error)).toBe(true);
      }),
    );
  });
});
