import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { openWorld } from "./library.ts";
import { clientCert } from "./protocol/client-auth.ts";
import { testClients } from "./scenarios/world/parties.ts";
import type { Variation } from "./story.fixture.ts";

const { clientId, redirectUri, certificateHost, scope } = testClients.pgo;
const server: oauth.AuthorizationServer = {
  issuer: "https://dva.example",
  authorization_endpoint: "https://dva.example/authorize",
  token_endpoint: "https://dva.example/token",
};

/** A PGO of a published OAuth library; its certificate is the Client-Cert field that a TLS terminator would add. */
async function outsidePgo({ alter: _, ...story }: Variation = {}, host: string = certificateHost) {
  const world = await openWorld({ scenario: "launch-3a", ...story }, { replaces: "pgo" });
  const client: oauth.Client = { client_id: clientId };
  const [name, value] = clientCert(host);
  const options = {
    [oauth.customFetch]: (url: string, init: oauth.CustomFetchOptions<string, BodyInit | undefined>) => {
      const headers = { ...init.headers, [name]: value };
      return world.fetch(new Request(url, { ...(init as RequestInit), headers }));
    },
  };
  const auth = oauth.TlsClientAuth();
  const authorize = async (changes: Readonly<Record<string, string>> = {}) => {
    const url = new URL(server.authorization_endpoint ?? "");
    const fields = {
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUri,
      scope,
      state: "outside-state",
    };
    url.search = new URLSearchParams({ ...fields, ...changes }).toString();
    return world.browse(url.href);
  };
  const redeem = async (callback: URL) => {
    const params = oauth.validateAuthResponse(server, client, callback, "outside-state");
    return oauth.authorizationCodeGrantRequest(server, client, auth, params, redirectUri, oauth.nopkce, options);
  };
  const exchange = (token: string, task: string, changes: Readonly<Record<string, string>> = {}) => {
    const fields = {
      subject_token: token,
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: "https://dva.example/fhir",
      resource: task,
      return_url: "https://pgo.example/return",
      ...changes,
    };
    const grant = "urn:ietf:params:oauth:grant-type:token-exchange";
    return oauth.genericTokenEndpointRequest(server, client, auth, grant, fields, options);
  };
  const read = async (path: string, token: string) => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await world.fetch(new Request(`https://dva.example/fhir/${path}`, { headers }));
    return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
  };
  return { world, client, authorize, redeem, exchange, read };
}

describe("a published OAuth client as the PGO", () => {
  test("authorises, collects, starts a task at the module and gets the Person back", async () => {
    const { world, client, authorize, redeem, exchange, read } = await outsidePgo();
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, await redeem(await authorize()));
    expect({ ...tokens, access_token: "…" }).toEqual({
      access_token: "…",
      token_type: "bearer",
      expires_in: 900,
      scope: "901 902",
    });

    const { body } = await read("Task", tokens.access_token);
    expect([body["resourceType"], body["total"]]).toEqual(["Bundle", 5]);

    const launch = (await (await exchange(tokens.access_token, "Task/456")).json()) as Readonly<
      Record<string, unknown>
    >;
    expect({ ...launch, access_token: "…" }).toEqual({
      access_token: "…",
      issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
      token_type: "N_A",
      expires_in: 300,
    });

    const start = new URL(testClients.module.launchUrl);
    start.search = new URLSearchParams({
      iss: "https://dva.example/fhir",
      launch: String(launch["access_token"]),
    }).toString();
    expect((await world.browse(start.href)).href).toBe("https://pgo.example/return?task_id=456");
    expect((await read("Task/456", tokens.access_token)).body["status"]).toBe("completed");
  });

  test("is told by redirect that the Person refused, without the reason", async () => {
    const { authorize } = await outsidePgo({ decisions: [{ id: "consent-collect", choice: "refuse" }] });
    expect((await authorize()).href).toBe("https://pgo.example/callback?error=access_denied&state=outside-state");
  });

  test("gets a refresh token under long-term consent, new ones for it, and none for an old one", async () => {
    const { world, client, authorize, redeem } = await outsidePgo({ settings: { "long-term-consent": "yes" } });
    const first = await oauth.processAuthorizationCodeResponse(server, client, await redeem(await authorize()));
    const refresh = async (token: string | undefined) => {
      const body = new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: token ?? "",
        client_id: clientId,
      });
      const headers = Object.fromEntries([clientCert(certificateHost)]);
      const response = await world.fetch(new Request(server.token_endpoint ?? "", { method: "POST", headers, body }));
      return (await response.json()) as Readonly<Record<string, string>>;
    };
    await world.advance(3_600);
    const second = await refresh(first.refresh_token);
    const old = await refresh(first.refresh_token);
    const dead = await refresh(second["refresh_token"]);
    expect([typeof second["access_token"], second["refresh_token"] === first.refresh_token]).toEqual(["string", false]);
    expect([old["error"], dead["error"]]).toEqual(["invalid_grant", "invalid_grant"]);
  });

  test.each([
    [
      "another scope",
      { scope: "somebodyelse" },
      "https://pgo.example/callback?error=invalid_scope&state=outside-state",
    ],
    [
      "another response type",
      { response_type: "token" },
      "https://pgo.example/callback?error=unsupported_response_type&state=outside-state",
    ],
    [
      "an unknown acr",
      { acr_values: "urn:x", scope: "launch" },
      "https://pgo.example/callback?error=invalid_request&state=outside-state",
    ],
  ])("asking for %s is refused by redirect", async (_, changes, location) => {
    const { authorize } = await outsidePgo();
    expect((await authorize(changes)).href).toBe(location);
  });

  test.each([
    ["an unknown client", { client_id: "unknown.example" }],
    ["an address that is not registered", { redirect_uri: "https://pgo.example/callback/" }],
  ])("%s is refused on a page, and the browser goes nowhere", async (_, changes) => {
    const { authorize } = await outsidePgo();
    await expect(authorize(changes)).rejects.toThrow("The Person ended at dva-error and was not sent to pgo.");
  });

  test("with the certificate of somebody else gets no token and no launch", async () => {
    const { client, authorize, redeem, exchange } = await outsidePgo({}, "evil.example");
    const response = await redeem(await authorize());
    const problem = oauth.processAuthorizationCodeResponse(server, client, response);
    await expect(problem).rejects.toMatchObject({ status: 401 });
    expect(await (await exchange("x", "Task/456")).json()).toMatchObject({ error: "invalid_client" });
  });
});
