import { expect, test } from "vitest";
import { plainWords, simulate, toText } from "../library.ts";
import type { DecisionEntry } from "../simulation/story.ts";

const textOf = async (...decisions: readonly DecisionEntry[]) =>
  toText(await simulate({ scenario: "launch-3a", decisions }), plainWords);

test("launch-3a from login to return", async () => {
  expect(await textOf()).toMatchInlineSnapshot(`
    "── login · 2026-06-01
     1  09:00:00.1  person → browser   ·                                          open-address
     2  09:00:00.2  browser → pgo      GET /                                      pgo-home-request
     3  09:00:00.3  pgo → browser      200                                        pgo-login-page  [pgo-login]
     4  09:00:00.4  browser → person   ·                                          show-page
     5  09:00:10.5  person → browser   pgo-login=noor                             make-choice
     6  09:00:10.6  browser → pgo      POST /login                                pgo-login
     7  09:00:10.7  pgo → browser      200                                        pgo-providers-page  [pgo-providers]
     8  09:00:10.8  browser → person   ·                                          show-page
     9  09:00:20.9  person → browser   pick-provider=longpraktijk                 make-choice
    10  09:00:21.0  browser → pgo      POST /collect                              pgo-collect-choice
    ── authorise
    11  09:00:21.1  pgo → browser      302                                        authorization-redirect
    12  09:00:21.2  browser → dva      GET /authorize                             authorization-request  ✓redirect-uri-exact  ✓frame-ancestors
    13  09:00:21.3  dva → browser      200                                        landing-page  [landing]
    14  09:00:21.4  browser → person   ·                                          show-page
    15  09:00:31.5  person → browser   landing=continue                           make-choice
    16  09:00:31.6  browser → dva      POST /landing                              landing-answer  ✓cookie-host-prefix
    17  09:00:31.7  dva → browser      302                                        digid-redirect
    18  09:00:31.8  browser → digid    GET /login                                 digid-login-request
    19  09:00:31.9  digid → browser    200                                        digid-login-page  [digid-login]
    20  09:00:32.0  browser → person   ·                                          show-page
    21  09:00:57.1  person → browser   digid-collect=noor                         make-choice
    22  09:00:57.2  browser → digid    POST /login                                digid-login  ○digid-proximity
    23  09:00:57.3  digid → browser    302                                        digid-artifact-redirect
    24  09:00:57.4  browser → dva      GET /digid/callback                        digid-return  ✓cookie-host-prefix
    25  09:00:57.5  dva ⇒ digid        POST /artifact                             artifact-resolve-request
    26  09:00:57.6  digid ⇒ dva        200                                        artifact-resolve-response  ✓digid-assertion  ✓age-minimum  ✓availability
    27  09:00:57.7  dva → browser      200                                        consent-collect-page  [consent-collect]
    28  09:00:57.8  browser → person   ·                                          show-page
    29  09:01:07.9  person → browser   consent-collect=consent                    make-choice
    30  09:01:08.0  browser → dva      POST /consent                              consent-answer  ✓consent-in-time  ✓cookie-host-prefix
    31  09:01:08.1  dva → browser      302                                        authorization-response-redirect
    32  09:01:08.2  browser → pgo      GET /callback                              authorization-response  ✓pgo-state-binding
    33  09:01:08.3  pgo ⇒ dva          POST /token                                token-request  ✓pgo-client-auth  ✓code-single-use  ✓code-lifetime  ✓redirect-uri-token-check
    34  09:01:08.4  dva ⇒ pgo          200                                        token-response
    ── collect
    35  09:01:08.5  pgo ⇒ dva-fhir     GET /fhir/Task                             task-search-request  ✓token-type-check  ✓access-token  ✓token-scope
    36  09:01:08.6  dva-fhir ⇒ pgo     200                                        task-search-response
    37  09:01:08.7  pgo ⇒ dva-fhir     GET /fhir/Endpoint/module-copd             endpoint-read-request  ✓token-type-check  ✓access-token  ✓token-scope
    38  09:01:08.8  dva-fhir ⇒ pgo     200                                        endpoint-read-response
    ── choose
    39  09:01:08.9  pgo → browser      200                                        pgo-tasks-page  [pgo-tasks]
    40  09:01:09.0  browser → person   ·                                          show-page
    41  09:01:19.1  person → browser   pick-task=456                              make-choice
    42  09:01:19.2  browser → pgo      POST /start                                pgo-start-choice
    ── prepare
    43  09:01:19.3  pgo ⇒ dva          POST /token                                token-exchange-request  ✓pgo-client-auth  ✓token-type-check  ✓access-token  ✓start-consent  ✓resource-owner-check  ✓return-url-allow-list
    44  09:01:19.4  dva ⇒ pgo          200                                        token-exchange-response  ✓launch-url-registered
    ── launch
    45  09:01:19.5  pgo → browser      302                                        launch-redirect
    46  09:01:19.6  browser → module   GET /launch                                launch-request  ✓iss-allow-list
    ── module-authorise
    47  09:01:19.7  module ⇒ dva-fhir  GET /fhir/.well-known/smart-configuration  smart-configuration-request
    48  09:01:19.8  dva-fhir ⇒ module  200                                        smart-configuration-response
    49  09:01:19.9  module → browser   302                                        module-authorization-redirect
    50  09:01:20.0  browser → dva      GET /authorize                             module-authorization-request  ✓redirect-uri-exact  ✓frame-ancestors  ✓launch-required  ✓launch-single-use  ✓launch-lifetime  ✓launch-client-bound  ✓smart-aud
    51  09:01:20.1  dva → browser      302                                        digid-redirect
    52  09:01:20.2  browser → digid    GET /login                                 digid-login-request
    53  09:01:20.3  digid → browser    200                                        digid-login-page  [digid-login]
    54  09:01:20.4  browser → person   ·                                          show-page
    55  09:01:45.5  person → browser   digid-launch=noor                          make-choice
    56  09:01:45.6  browser → digid    POST /login                                digid-login  ○digid-proximity
    57  09:01:45.7  digid → browser    302                                        digid-artifact-redirect
    58  09:01:45.8  browser → dva      GET /digid/callback                        digid-return  ✓cookie-host-prefix
    59  09:01:45.9  dva ⇒ digid        POST /artifact                             artifact-resolve-request
    60  09:01:46.0  digid ⇒ dva        200                                        artifact-resolve-response  ✓digid-assertion  ✓user-re-identification  ✓subject-equality
    61  09:01:46.1  dva → browser      200                                        consent-module-page  [consent-module]
    62  09:01:46.2  browser → person   ·                                          show-page
    63  09:01:56.3  person → browser   consent-module=consent                     make-choice
    64  09:01:56.4  browser → dva      POST /consent                              consent-answer  ✓cookie-host-prefix  ✓consent-names-module
    65  09:01:56.5  dva → browser      302                                        module-authorization-response-redirect
    66  09:01:56.6  browser → module   GET /callback                              module-callback  ✓state  ✓rfc9207-iss
    67  09:01:56.7  module ⇒ dva       POST /token                                module-token-request  ✓client-auth  ✓code-single-use  ✓code-lifetime  ✓redirect-uri-token-check  ✓pkce
    68  09:01:56.8  dva ⇒ module       200                                        module-token-response
    ── work
    69  09:01:56.9  module ⇒ dva-fhir  GET /fhir/Task/456                         task-read-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check  ✓resource-scope
    70  09:01:57.0  dva-fhir ⇒ module  200                                        task-read-response
    71  09:01:57.1  module ⇒ dva-fhir  GET /fhir/Patient/pat-789                  patient-read-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check  ✓resource-scope
    72  09:01:57.2  dva-fhir ⇒ module  200                                        patient-read-response
    73  09:01:57.3  module ⇒ dva-fhir  PATCH /fhir/Task/456                       task-update-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check  ✓resource-scope  ✓if-match  ✓task-transition
    74  09:01:57.4  dva-fhir ⇒ module  200                                        task-update-response
    75  09:01:57.5  module ⇒ dva-fhir  PATCH /fhir/Task/456                       task-update-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check  ✓resource-scope  ✓if-match  ✓task-transition
    76  09:01:57.6  dva-fhir ⇒ module  200                                        task-update-response
    77  09:01:57.7  module → browser   200                                        questionnaire-page  [questionnaire]
    78  09:01:57.8  browser → person   ·                                          show-page
    79  09:03:57.9  person → browser   questionnaire=answer                       make-choice
    80  09:03:58.0  browser → module   POST /answer                               questionnaire-answer  ✓session-regeneration
    81  09:03:58.1  module ⇒ dva-fhir  PATCH /fhir/Task/456                       task-update-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check  ✓resource-scope  ✓if-match  ✓task-transition
    82  09:03:58.2  dva-fhir ⇒ module  200                                        task-update-response
    83  09:03:58.3  module ⇒ dva       POST /revoke                               revoke-request
    84  09:03:58.4  dva ⇒ module       200                                        revoke-response  ✓return-url-allow-list
    ── return
    85  09:03:58.5  module → browser   302                                        return-redirect
    86  09:03:58.6  browser → pgo      GET /return                                return-request
    87  09:03:58.7  pgo ⇒ dva-fhir     GET /fhir/Task/456                         task-read-request  ✓token-type-check  ✓access-token  ✓token-scope  ✓resource-owner-check
    88  09:03:58.8  dva-fhir ⇒ pgo     200                                        task-read-response
    89  09:03:58.9  pgo → browser      200                                        pgo-returned-page  [pgo-returned]
    90  09:03:59.0  browser → person   ·                                          show-page
    ── completed: page pgo-returned, party pgo
    ── honest-run: reached (77)
    "
  `);
});

test("launch-3a with another person at DigiD", async () => {
  const lines = (await textOf({ id: "digid-launch", choice: "mallory" })).split("\n");
  expect(lines.slice(-11).join("\n")).toMatchInlineSnapshot(`
    "56  09:01:45.6  browser → digid    POST /login                                digid-login  ○digid-proximity
    57  09:01:45.7  digid → browser    302                                        digid-artifact-redirect
    58  09:01:45.8  browser → dva      GET /digid/callback                        digid-return  ✓cookie-host-prefix
    59  09:01:45.9  dva ⇒ digid        POST /artifact                             artifact-resolve-request
    60  09:01:46.0  digid ⇒ dva        200                                        artifact-resolve-response  ✓digid-assertion  ✓user-re-identification  ✗subject-equality(sub p-4f2a9c71d0 ≠ sub p-b81e36fa55)
    61  09:01:46.1  dva → browser      302                                        authorization-error-redirect
    62  09:01:46.2  browser → module   GET /callback                              module-callback  ✓state  ✓rfc9207-iss
    63  09:01:46.3  module → browser   400                                        module-error-page  [module-error]
    64  09:01:46.4  browser → person   ·                                          show-page
    ── stopped: page module-error, party module, check subject-equality, error access_denied
    "
  `);
});

test("launch-3a when the Person refuses to collect", async () => {
  const lines = (await textOf({ id: "consent-collect", choice: "refuse" })).split("\n");
  expect(lines.slice(-7).join("\n")).toMatchInlineSnapshot(`
    "30  09:01:08.0  browser → dva     POST /consent               consent-answer  ✓consent-in-time
    31  09:01:08.1  dva → browser     302                         authorization-error-redirect
    32  09:01:08.2  browser → pgo     GET /callback               authorization-response  ✓pgo-state-binding
    33  09:01:08.3  pgo → browser     200                         pgo-error-page  [pgo-error]
    34  09:01:08.4  browser → person  ·                           show-page
    ── stopped: page pgo-error, party pgo, error access_denied
    "
  `);
});
