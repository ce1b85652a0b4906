import { toBase64url } from "../protocol/encoding.ts";
import type { Run } from "../simulation/recording.ts";
import { click, pageOf, runOf, type Sketch, tokenOf } from "./run.fixture.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const json = { "content-type": "application/json" };
const attackers = click("attacker", "attacker-browser");
const jwt = (claims: object) => `${toBase64url('{"alg":"EdDSA"}')}.${toBase64url(JSON.stringify(claims))}.c2ln`;
const victims = jwt({ sub: "noor-at-dva" });

const launch: Sketch = {
  type: "launch-request",
  from: "browser",
  to: "module",
  url: "https://module.example/launch?launch=L",
};
const authorize = (client: string): Sketch => ({
  type: "module-authorization-request",
  from: "attacker-browser",
  to: "dva",
  url: `https://dva.example/authorize?client_id=${client}&launch=L&state=s&redirect_uri=https://${client}.example/callback`,
});
const code = (client: string): Sketch => ({
  type: "module-authorization-response-redirect",
  from: "dva",
  to: "attacker-browser",
  answers: 3,
  headers: { location: `https://${client}.example/callback?code=c&state=s` },
});
const secret: Sketch = {
  type: "module-token-request",
  from: "module",
  to: "attacker",
  headers: { authorization: "Basic bTpz" },
};
const redeem: Sketch = {
  type: "module-token-request",
  from: "attacker",
  to: "dva",
  headers: { authorization: `Basic ${btoa("other:secret")}` },
};
const granted = (answers: number): Sketch => ({
  type: "module-token-response",
  from: "dva",
  to: "attacker",
  answers,
  status: 200,
  headers: json,
  body: JSON.stringify({ access_token: victims }),
});
const consent = (client: string): readonly Sketch[] => [
  { ...authorize(client), from: "browser" },
  { ...click("person", "browser"), page: "consent-module", decision: { id: "consent-module", choice: "consent" } },
];
const login = (account: string): Sketch => ({
  type: "pgo-login",
  from: "attacker-browser",
  to: "pgo",
  headers: { ...form, cookie: "__Host-pgo-session=C" },
  body: `account=${account}`,
});
const back: Sketch = {
  type: "prepare-response",
  from: "attacker-browser",
  to: "pgo",
  headers: { cookie: "__Host-pgo-session=C" },
};
const collected: Sketch = { ...granted(2), type: "token-response", to: "pgo" };
const goesOn: Sketch = { type: "launch-redirect", from: "pgo", to: "attacker-browser", answers: 2 };
const refuses: Sketch = { ...goesOn, type: "pgo-error-page" };
const record: Sketch = {
  type: "questionnaire-page",
  from: "module",
  to: "attacker-browser",
  answers: 1,
  ...pageOf("questionnaire", { record: "Record/record-1" }),
};
const owned = (person: string) => ({ owners: { "Record/record-1": person } });

/** Runs in which an attacker of the goal reaches it, or just does not. */
export const attackCases: readonly [goal: string, what: string, run: Run, evidence: readonly number[]][] = [
  ["wrong-audience", "another module", runOf([attackers, launch, authorize("other"), code("other")]), [3]],
  ["wrong-audience", "the same module", runOf([attackers, launch, authorize("module"), code("module")]), []],
  ["wrong-audience", "refused", runOf([attackers, launch, authorize("other")]), []],
  ["client-credential", "the secret is sent to the attacker", runOf([attackers, secret]), [2]],
  ["client-credential", "it is sent to the DVA", runOf([attackers, { ...secret, to: "dva" }]), []],
  [
    "unconsented-module",
    "nobody was asked",
    runOf([redeem, granted(1)], {
      tokens: [{ ...tokenOf("access-token", victims, [2]), claims: { sub: "noor-at-dva" } }],
    }),
    [2],
  ],
  ["unconsented-module", "the victim agreed", runOf([...consent("other"), redeem, granted(3)]), []],
  ["unconsented-module", "the victim agreed to another", runOf([...consent("module"), redeem, granted(3)]), [4]],
  ["account-link", "in the attacker's session", runOf([login("mallory"), back, collected, goesOn]), [3]],
  ["account-link", "in the victim's session", runOf([login("noor"), back, collected, goesOn]), []],
  ["account-link", "refused by the PGO", runOf([login("mallory"), back, collected, refuses]), []],
  ["module-record", "of the victim", runOf([attackers, record], owned("noor")), [2]],
  ["module-record", "of the attacker", runOf([attackers, record], owned("mallory")), []],
  ["module-record", "shown to the victim", runOf([attackers, { ...record, to: "browser" }], owned("noor")), []],
];
