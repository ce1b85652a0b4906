import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerOf } from "./http.ts";
import { bearerError, errorRedirect, tokenError } from "./oauth-error.ts";

const refused = (error: string, description = "Why.") => ({ error, description, clause: "RFC" });

describe("token endpoint (RFC 6749 §5.2)", () => {
  test("400 with the code and why", () => {
    expect(tokenError(refused("invalid_grant", 'The code "x" is used.'))).toEqual({
      status: 400,
      headers: [
        ["Content-Type", "application/json"],
        ["Cache-Control", "no-store"],
      ],
      body: '{"error":"invalid_grant","error_description":"The code \'x\' is used."}',
    });
  });

  test("invalid_client is 401 with a challenge; faults of the server are 5xx", () => {
    const answers = ["invalid_client", "server_error", "temporarily_unavailable", "constructor"].map((error) => {
      const response = tokenError(refused(error));
      return [response.status, headerOf(response, "WWW-Authenticate")];
    });
    expect(answers).toEqual([
      [401, 'Basic realm="MedMij"'],
      [500, undefined],
      [503, undefined],
      [400, undefined],
    ]);
  });
});

describe("resource server (RFC 6750 §3)", () => {
  test("401 with the code in the challenge and an OperationOutcome", () => {
    expect(bearerError(refused("invalid_token", "The token has expired."))).toEqual({
      status: 401,
      headers: [
        ["Content-Type", "application/fhir+json"],
        ["Cache-Control", "no-store"],
        [
          "WWW-Authenticate",
          'Bearer realm="MedMij", error="invalid_token", error_description="The token has expired."',
        ],
      ],
      body: '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"login","diagnostics":"The token has expired."}]}',
    });
  });

  test("status and issue type by code; without a token no code", () => {
    const answers = ["", "invalid_request", "insufficient_scope", "access_denied", "toString"].map((error) => {
      const response = bearerError(refused(error));
      return [response.status, JSON.parse(response.body ?? "").issue[0].code];
    });
    expect(answers).toEqual([
      [401, "login"],
      [400, "invalid"],
      [403, "forbidden"],
      [403, "forbidden"],
      [403, "forbidden"],
    ]);
    expect(headerOf(bearerError(refused("")), "WWW-Authenticate")).toBe('Bearer realm="MedMij"');
  });
});

describe("redirect (RFC 6749 §4.1.2.1, RFC 9207)", () => {
  test("carries what is there", () => {
    const answer = { error: "access_denied", description: "Geweigerd é", state: "s 1", iss: "https://dva.example" };
    expect([
      errorRedirect("https://pgo.example/callback", answer),
      errorRedirect("https://module.example/cb?x=1", { error: "invalid_scope" }).headers[0],
    ]).toEqual([
      {
        status: 302,
        headers: [
          [
            "Location",
            "https://pgo.example/callback?error=access_denied&error_description=Geweigerd+%3F&state=s+1&iss=https%3A%2F%2Fdva.example",
          ],
          ["Cache-Control", "no-store"],
        ],
      },
      ["Location", "https://module.example/cb?x=1&error=invalid_scope"],
    ]);
  });
});

test("property: no description can leave its quotes, its line or the characters of the RFC", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, (error, description) => {
      const challenge = headerOf(bearerError(refused(error, description)), "WWW-Authenticate") ?? "";
      expect(challenge).toMatch(/^Bearer realm="MedMij"(, error="[^"\\]*", error_description="[^"\\]*")?$/);
      expect(challenge).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(tokenError(refused(error, description)).body ?? "").error).toBe(error);
    }),
  );
});
