import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { openWorld } from "./library.ts";
import { testClients } from "./scenarios/world/parties.ts";

const story = { scenario: "launch-3a", settings: { "id-token": "yes" } };
const { clientId, clientSecret, redirectUri } = testClients.module;

describe("a published OAuth client as the module", () => {
  test("launch, discovery, code with PKCE, tokens, FHIR and revocation", async () => {
    const world = await openWorld(story, { replaces: "module" });
    const options = {
      [oauth.customFetch]: (url: string, init: object) => world.fetch(new Request(url, init as RequestInit)),
    };
    const launch = await world.browse("https://pgo.example");
    expect(launch.pathname).toBe("/launch");
    const iss = launch.searchParams.get("iss") ?? "";

    const document = await world.fetch(new Request(`${iss}/.well-known/smart-configuration`));
    const server = (await document.json()) as oauth.AuthorizationServer;
    const client: oauth.Client = {
      client_id: clientId,
      [oauth.clockSkew]: Math.round((world.now() - Date.now()) / 1000),
    };
    const verifier = "outside-client-verifier-outside-client-verifier";
    const authorize = new URL(server.authorization_endpoint ?? "");
    authorize.search = new URLSearchParams({
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: "launch openid fhirUser patient/*.read patient/Task.write",
      state: "outside-state",
      nonce: "outside-nonce",
      aud: iss,
      launch: launch.searchParams.get("launch") ?? "",
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).toString();
    const callback = await world.browse(authorize.href);
    const params = oauth.validateAuthResponse(server, client, callback, "outside-state");
    const auth = oauth.ClientSecretBasic(clientSecret);
    const skewed = { ...client, [oauth.clockSkew]: Math.round((world.now() - Date.now()) / 1000) };
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      skewed,
      auth,
      params,
      redirectUri,
      verifier,
      options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, skewed, response, {
      expectedNonce: "outside-nonce",
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, options);
    const { patient, fhirContext, return_url, scope, token_type, expires_in } = tokens;
    expect({ patient, fhirContext, return_url, scope, token_type, expires_in }).toEqual({
      patient: "pat-789",
      fhirContext: [{ reference: "Task/456" }],
      return_url: "https://pgo.example/return",
      scope: "launch openid fhirUser patient/*.read patient/Task.write",
      token_type: "bearer",
      expires_in: 900,
    });

    const task = await world.fetch(
      new Request(`${iss}/Task/456`, { headers: { Authorization: `Bearer ${tokens.access_token}` } }),
    );
    expect({ status: task.status, id: ((await task.json()) as { id: string }).id }).toEqual({ status: 200, id: "456" });
    const foreign = await world.fetch(
      new Request(`${iss}/Task/666`, { headers: { Authorization: `Bearer ${tokens.access_token}` } }),
    );
    expect(foreign.status).toBe(403);

    const revoked = await oauth.revocationRequest(server, skewed, auth, tokens.access_token, options);
    expect(await oauth.processRevocationResponse(revoked)).toBeUndefined();
    const after = await world.fetch(
      new Request(`${iss}/Task/456`, { headers: { Authorization: `Bearer ${tokens.access_token}` } }),
    );
    expect(after.status).toBe(401);
  });

  test("the code is refused the second time, and the first token dies with it", async () => {
    const world = await openWorld(story, { replaces: "module" });
    const launch = await world.browse("https://pgo.example");
    const verifier = "outside-client-verifier-outside-client-verifier";
    const authorize = new URL("https://dva.example/authorize");
    authorize.search = new URLSearchParams({
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: "launch patient/*.read",
      state: "s",
      aud: launch.searchParams.get("iss") ?? "",
      launch: launch.searchParams.get("launch") ?? "",
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).toString();
    const callback = await world.browse(authorize.href);
    const redeem = () =>
      world.fetch(
        new Request("https://dva.example/token", {
          method: "POST",
          headers: {
            Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
            "Content-Type": "application/x-www-form-urlencoded",
          },
          body: new URLSearchParams({
            grant_type: "authorization_code",
            code: callback.searchParams.get("code") ?? "",
            redirect_uri: redirectUri,
            code_verifier: verifier,
          }).toString(),
        }),
      );
    const first = await redeem();
    const { access_token } = (await first.json()) as { access_token: string };
    const second = await redeem();
    const read = await world.fetch(
      new Request("https://dva.example/fhir/Task/456", { headers: { Authorization: `Bearer ${access_token}` } }),
    );
    const { checks } = await world.recording();
    expect({
      first: first.status,
      second: [second.status, ((await second.json()) as { error: string }).error],
      read: read.status,
      failed: checks.filter(({ result }) => result === "failed").map(({ id, actual }) => [id, actual]),
    }).toEqual({
      first: 200,
      second: [400, "invalid_grant"],
      read: 401,
      failed: [
        ["code-single-use", "presented before"],
        ["access-token", "revoked"],
      ],
    });
  });
});
