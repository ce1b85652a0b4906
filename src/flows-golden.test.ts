import { expect, test } from "vitest";
import { linesOf, runFlow, typesOf } from "./flows.fixture.ts";
import { readPage } from "./protocol/page.ts";
import type { Recording } from "./simulation/recording.ts";

/** The last page with that id, as the browser reads it. */
function pageIn({ messages }: Recording, id: string) {
  return readPage(messages.findLast(({ page, kind }) => page === id && kind === "response")?.body ?? "");
}

test("authorise: from the choice at the PGO to the access token", async () => {
  expect(linesOf(await runFlow({ scenario: "authorise" }))).toMatchInlineSnapshot(`
    [
      "login browser → pgo pgo-home-request: GET /",
      "login pgo → browser pgo-login-page: 200 page pgo-login",
      "login browser → pgo pgo-login: POST /login account",
      "login pgo → browser pgo-providers-page: 200 page pgo-providers",
      "login browser → pgo pgo-collect-choice: POST /collect provider",
      "authorise pgo → browser authorization-redirect: 302 to dva.example/authorize response_type client_id redirect_uri scope state MedMij-Request-ID X-Correlation-ID",
      "authorise browser → dva authorization-request: GET /authorize response_type client_id redirect_uri scope state MedMij-Request-ID X-Correlation-ID",
      "authorise dva → browser landing-page: 200 page landing",
      "authorise browser → dva landing-answer: POST /landing tx choice",
      "authorise dva → browser digid-redirect: 302 to digid.example/login service acs RelayState purpose",
      "authorise browser → digid digid-login-request: GET /login service acs RelayState purpose",
      "authorise digid → browser digid-login-page: 200 page digid-login",
      "authorise browser → digid digid-login: POST /login login account",
      "authorise digid → browser digid-artifact-redirect: 302 to dva.example/digid/callback SAMLart RelayState",
      "authorise browser → dva digid-return: GET /digid/callback SAMLart RelayState",
      "authorise dva → digid artifact-resolve-request: POST /artifact artifact service",
      "authorise digid → dva artifact-resolve-response: 200 assertion",
      "authorise dva → browser consent-collect-page: 200 page consent-collect",
      "authorise browser → dva consent-answer: POST /consent tx choice",
      "authorise dva → browser authorization-response-redirect: 302 to pgo.example/callback code state",
      "authorise browser → pgo authorization-response: GET /callback code state",
      "authorise pgo → dva token-request: POST /token grant_type code client_id redirect_uri",
      "authorise dva → pgo token-response: 200 access_token token_type expires_in scope",
      "authorise pgo → browser pgo-authorised-page: 200 page pgo-authorised",
    ]
  `);
});

test("authorise: the log of both sides", async () => {
  const { logs } = await runFlow({ scenario: "authorise" });
  expect(logs.map(({ party, event }) => `${party} ${event}`)).toMatchInlineSnapshot(`
    [
      "pgo send_authorization_request",
      "dva receive_authorization_request",
      "dva show_landing_page",
      "dva send_authentication_request",
      "dva receive_authentication_response",
      "dva send_artifact_resolution_request",
      "dva toestemming",
      "pgo ophaalbewijs",
      "pgo send_token_request",
    ]
  `);
});

test("authorise: what is granted, by function", async () => {
  const granted = async (wanted: string) =>
    pageIn(await runFlow({ scenario: "authorise", settings: { function: wanted } }), "pgo-authorised")?.data.scope;
  expect([await granted("collect"), await granted("share"), await granted("subscribe")]).toEqual([
    "48 49 51",
    "longpraktijkdetestwijk~53",
    "subscribe~180/longpraktijkdetestwijk~48",
  ]);
});

test("authorise-long-term: a refresh token in, new tokens out", async () => {
  expect(typesOf(await runFlow({ scenario: "authorise-long-term" }), "pgo-authorised-page")).toMatchInlineSnapshot(`
    [
      "pgo-authorised-page",
      "pgo-renew-choice",
      "refresh-request",
      "refresh-response",
      "pgo-renewed-page",
    ]
  `);
});

test("authorise-long-term: a used refresh token ends its family, and the Person authorises anew", async () => {
  const run = await runFlow({ scenario: "authorise-long-term", settings: { "refresh-token": "rotated" } });
  expect(run.checks.filter(({ result }) => result === "failed").map(({ id }) => id)).toEqual(["refresh-rotation"]);
  expect(run.states.findLast(({ actor }) => actor === "dva/grant-1")?.value).toBe("revoked");
  expect(typesOf(run, "pgo-renewed-page").slice(0, 7)).toEqual([
    "pgo-renewed-page",
    "pgo-renew-choice",
    "refresh-request",
    "token-error",
    "pgo-access-ended-page",
    "pgo-authorise-choice",
    "authorization-redirect",
  ]);
});

test("authorise-long-term: half a year is six calendar months", async () => {
  const failed = async (elapsed: string) => {
    const { checks } = await runFlow({ scenario: "authorise-long-term", settings: { elapsed } });
    return checks.filter(({ result }) => result === "failed").map(({ id }) => id);
  };
  // 1 June to 1 December are 183 days.
  expect([await failed("182d"), await failed("183d")]).toEqual([[], ["refresh-lifetime"]]);
});

test("collect: one Gegevensdienst after another, fewer than asked for", async () => {
  const run = await runFlow({ scenario: "collect" });
  expect(typesOf(run, "resource-search-request")).toMatchInlineSnapshot(`
    [
      "resource-search-request",
      "resource-search-response",
      "resource-search-request",
      "resource-search-response",
      "pgo-dossier-page",
      "pgo-collect-next-choice",
      "resource-search-request",
      "resource-search-response",
      "pgo-dossier-page",
      "pgo-collect-next-choice",
      "resource-search-request",
      "resource-search-response",
      "pgo-dossier-page",
    ]
  `);
  const page = pageIn(run, "pgo-dossier");
  expect(page?.lists.services?.map(({ id, state, count }) => `${id} ${state} ${count}`)).toEqual([
    "48 collected 2",
    "49 collected 2",
    "51 collected 1",
    "63 not-granted 0",
  ]);
});

test("collect: a token that expires midway is refreshed under long-term consent, and asked anew without", async () => {
  const after = async (longTerm: string) => {
    const settings = { elapsed: "20m", "long-term-consent": longTerm };
    const types = typesOf(await runFlow({ scenario: "collect", settings }), "pgo-collect-next-choice");
    return types.slice(1, 4);
  };
  expect([await after("yes"), await after("no")]).toEqual([
    ["refresh-request", "refresh-response", "resource-search-request"],
    ["authorization-redirect", "authorization-request", "landing-page"],
  ]);
});

test("collect: one correlation id from authorization to resource, a new request id each time", async () => {
  const { messages } = await runFlow({ scenario: "collect" });
  const header = (name: string) => messages.flatMap(({ headers }) => headers?.[name] ?? []);
  const first = messages.find(({ type }) => type === "resource-search-request")?.headers?.["x-correlation-id"];
  const asked = new URL(messages.find(({ type }) => type === "authorization-request")?.url ?? "").searchParams;
  expect(first).toBe(asked.get("X-Correlation-ID"));
  const requestIds = header("medmij-request-id");
  expect(new Set(requestIds).size).toBe(requestIds.length);
});

test("collect-tasks with two providers: each DVA has its own tokens, and the PGO one list", async () => {
  const run = await runFlow({ scenario: "collect-tasks", settings: { providers: "2" } });
  expect(run.participants.map(({ id }) => id)).toEqual([
    "person",
    "browser",
    "pgo",
    "dva",
    "dva-fhir",
    "dva-2",
    "dva-2-fhir",
    "digid",
  ]);
  expect(Object.keys(run.jwks).sort()).toEqual([
    "https://digid.example",
    "https://dva.example",
    "https://dva2.example",
  ]);
  const rows = pageIn(run, "pgo-tasks")?.lists.tasks ?? [];
  expect([...new Set(rows.map(({ provider }) => provider))]).toEqual([
    "Longpraktijk De Testwijk",
    "Fysiotherapie De Testwijk",
  ]);
  const issuers = run.tokens
    .filter(({ kind }) => kind === "access-token")
    .map(({ issuer, seenBy }) => [issuer, seenBy]);
  expect(issuers).toEqual([
    ["https://dva.example", ["dva", "pgo", "dva-fhir"]],
    ["https://dva2.example", ["dva-2", "pgo", "dva-2-fhir"]],
  ]);
});
