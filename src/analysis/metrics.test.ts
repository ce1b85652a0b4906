import { expect, test } from "vitest";
import { pageResponse } from "../protocol/page.ts";
import { credentialsInFrontChannel } from "./front-channel.ts";
import { measure } from "./metrics.ts";
import { pageOf, runOf, type Sketch, tokenOf } from "./run.fixture.ts";
import { traceOf } from "./trace.ts";

const front = (type: string, to: string, more: Partial<Sketch> = {}): Sketch => ({
  type,
  from: "browser",
  to,
  method: "GET",
  ...more,
});
const answer = (from: string, answers: number, more: Partial<Sketch>): Sketch => ({
  type: "answer",
  from,
  to: "browser",
  answers,
  ...more,
});
const location = (url: string) => ({ status: 302, headers: { location: url } });

const messages: readonly Sketch[] = [
  front("pgo-login", "pgo"), // 1
  answer("pgo", 1, pageOf("pgo-login", {})),
  front("pgo-login", "pgo"), // 3
  answer("pgo", 3, location("https://pgo.example/")),
  front("digid-login", "digid"), // 5
  answer("digid", 5, location("https://dva.example/return?artifact=art-1")),
  front("consent-answer", "dva"), // 7
  answer("dva", 7, location("https://pgo.example/callback?code=c-1&state=s-1")),
  front("pgo-start-choice", "pgo"), // 9
  answer("pgo", 9, location("https://module.example/launch?launch=l-1")),
  front("digid-login", "digid"), // 11
  answer("digid", 11, location("https://dva.example/return?artifact=art-2")),
  front("consent-answer", "dva"), // 13
  answer("dva", 13, location("https://module.example/callback?error=access_denied")),
  front("consent-answer", "dva"), // 15
  answer("dva", 15, location("https://module.example/callback?code=c-2")),
  front("module-callback", "module"), // 17
  { type: "module-token-request", from: "module", to: "dva" },
  { type: "module-token-response", from: "dva", to: "module", answers: 18, status: 200 },
  { ...front("digid-login", "digid"), from: "attacker-browser" }, // 20
];

const tokens = [tokenOf("digid-artifact", "art-1", [6]), tokenOf("digid-artifact", "art-2", [12])];

test("logins, consents and requests that were completed, and the age of the DigiD login", () => {
  expect(measure(traceOf(runOf(messages, { tokens })))).toEqual({
    pgoLogins: 1,
    digidLogins: 2,
    digidLoginsAtLaunch: 1,
    consents: 2,
    consentsAtLaunch: 1,
    frontChannel: 9,
    backChannel: 1,
    credentialsInFrontChannel: 2,
    secondsSinceDigid: 70,
  });
});

test("without a module token there is no age", () => {
  expect(measure(traceOf(runOf(messages.slice(0, 8), { tokens }))).secondsSinceDigid).toBe(null);
});

const formPage = pageResponse({
  id: "form-post",
  data: {},
  lists: {},
  actions: [{ choice: "auto", method: "post", action: "https://module.example/launch", fields: { launch: "a+b/c" } }],
});
const waitingPage = { ...formPage, body: formPage.body?.replace(/auto/gu, "post") };
const html = { "content-type": "text/html; charset=utf-8" };
const form = { "content-type": "application/x-www-form-urlencoded" };

test.each<[what: string, message: Sketch, seen: boolean]>([
  ["address", front("launch-request", "module", { url: "https://module.example/launch?launch=a%2Bb%2Fc" }), true],
  ["redirect", answer("pgo", 1, location("https://module.example/launch?launch=a%2Bb%2Fc")), true],
  ["posted form", front("launch-request", "module", { headers: form, body: "launch=a%2Bb%2Fc" }), true],
  ["page that submits itself", answer("pgo", 1, { headers: html, body: formPage.body ?? "" }), true],
  ["page that waits for a click", answer("pgo", 1, { headers: html, body: waitingPage.body ?? "" }), false],
  [
    "cookie",
    front("launch-request", "module", { url: "https://module.example/", headers: { cookie: "l=a+b/c" } }),
    false,
  ],
  [
    "back channel",
    { type: "token-request", from: "module", to: "dva", headers: form, body: "launch=a%2Bb%2Fc" },
    false,
  ],
])("a credential in a front-channel %s", (_, message, seen) => {
  const tokens = [tokenOf("launch-token", "a+b/c", [1]), tokenOf("state", "a+b/c", [1])];
  const found = credentialsInFrontChannel(runOf([message], { tokens })).map((each) => each.kind);
  expect(found).toEqual(seen ? ["launch-token"] : []);
});
