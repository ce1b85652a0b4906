import { atAuthorize, formOf, type Row, twoStarts } from "./check-stories-reuse.fixture.ts";
import { evil } from "./check-story.fixture.ts";
import { firstProofId, jtiIn, proof, signedAnew } from "./forged.fixture.ts";
import type { AlterationByType, Variation } from "./story.fixture.ts";

const atDpop = (value: AlterationByType["value"]): Variation => ({
  scenario: "launch-2a",
  alter: [{ type: "task-read-request", part: "header.DPoP", value }],
});
const atDelegation = (changes: Readonly<Record<string, unknown>>, scenario = "launch-2b"): Variation => ({
  scenario,
  alter: [
    {
      type: "delegation-request",
      part: "body.actor_token",
      value: signedAnew("module", "delegation-request", "actor_token", changes),
    },
  ],
});

/** Stories of the options that give the module a token bound to its key: 2a and 2b. */
export const tokenOptionRows: readonly Row[] = [
  { check: "session-binding", story: { scenario: "launch-2a", alter: [atAuthorize("header.Cookie", "x=y")] } },
  { check: "session-binding", story: { scenario: "launch-2b", alter: [atAuthorize("header.Cookie", "x=y")] } },
  {
    check: "client-auth",
    story: { scenario: "launch-2a", alter: [{ type: "module-token-request", part: "jwt.jti", value: "other" }] },
  },
  {
    check: "assertion-aud",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "module-token-request",
          part: "body.client_assertion",
          value: signedAnew("module", "module-token-request", "client_assertion", { aud: evil }),
        },
      ],
    },
  },
  { check: "assertion-aud", story: atDelegation({ aud: evil }, "launch-2a") },
  { check: "assertion-aud", story: atDelegation({ aud: "https://pgo.example" }) },
  {
    check: "assertion-jti",
    story: {
      scenario: "launch-2a",
      settings: twoStarts,
      alter: [
        {
          type: "module-token-request",
          nth: 2,
          part: "body.client_assertion",
          value: (honest) => {
            const jti = jtiIn(honest, "module-token-request", "client_assertion");
            return signedAnew("module", "module-token-request", "client_assertion", { jti }, 2)(honest);
          },
        },
      ],
    },
  },
  {
    check: "cnf-in-assertion",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "module-token-request",
          part: "body.client_assertion",
          value: signedAnew("module", "module-token-request", "client_assertion", { cnf: undefined }),
        },
      ],
    },
  },
  { check: "cnf-in-assertion", story: atDelegation({ cnf: undefined }) },
  { check: "dpop-binding", story: atDpop("") },
  { check: "dpop-binding", story: atDpop(proof({ owner: "module/dpop-session-2" })) },
  { check: "dpop-binding", story: atDpop(proof({ method: "PATCH" })) },
  { check: "dpop-binding", story: atDpop(proof({ url: "https://dva.example/fhir/Task/457" })) },
  { check: "dpop-binding", story: atDpop(proof({ accessToken: "another-token" })) },
  { check: "dpop-binding", story: atDpop(proof({ age: 61 })) },
  {
    check: "dpop-binding",
    story: {
      scenario: "launch-2a",
      alter: [
        {
          type: "patient-read-request",
          part: "header.DPoP",
          value: (honest) =>
            proof({ url: "https://dva.example/fhir/Patient/pat-789", jti: firstProofId(honest) })(honest),
        },
      ],
    },
  },
  {
    check: "identity-from-dva",
    story: {
      scenario: "launch-2a",
      alter: [{ type: "module-token-response", part: "body.patient", value: "pat-666" }],
    },
  },
  {
    check: "identity-from-dva",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "module-token-response", part: "body.patient", value: "pat-666" }],
    },
  },
  {
    check: "start-consent",
    story: {
      scenario: "launch-2a",
      decisions: [{ id: "consent-collect", choice: "consent-without-start" }],
      alter: [{ type: "token-response", part: "body.scope", value: "901 902" }],
    },
  },
  {
    check: "temp-token-active",
    story: { scenario: "launch-2b", alter: [{ type: "introspection-response", part: "body.active", value: "false" }] },
  },
  {
    check: "temp-token-client-bound",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "introspection-response", part: "body.client_id", value: "slaapmodule-web" }],
    },
  },
  {
    check: "temp-token-single-use",
    story: {
      scenario: "launch-2b",
      settings: twoStarts,
      alter: [
        {
          type: "delegation-request",
          nth: 2,
          part: "body.subject_token",
          value: formOf("delegation-request", "subject_token"),
        },
      ],
    },
  },
  {
    check: "resource-owner-check",
    story: {
      scenario: "launch-2a",
      alter: [{ type: "delegation-request", part: "body.resource", value: "Task/666" }],
    },
  },
  {
    check: "resource-owner-check",
    story: {
      scenario: "launch-2b",
      alter: [{ type: "introspection-response", part: "body.resource", value: "Task/666" }],
    },
  },
  {
    check: "client-auth",
    story: { scenario: "launch-2b", alter: [{ type: "module-token-request", part: "jwt.jti", value: "other" }] },
  },
  {
    check: "token-scope",
    story: { scenario: "launch-2b", alter: [{ type: "delegation-request", part: "body.scope", value: "launch" }] },
  },
  {
    check: "assertion-jti",
    story: {
      scenario: "launch-2b",
      settings: twoStarts,
      alter: [
        {
          type: "delegation-request",
          nth: 2,
          part: "body.actor_token",
          value: (honest) => {
            const jti = jtiIn(honest, "delegation-request", "actor_token");
            return signedAnew("module", "delegation-request", "actor_token", { jti }, 2)(honest);
          },
        },
      ],
    },
  },
  {
    check: "dpop-binding",
    story: { scenario: "launch-2b", alter: [{ type: "task-read-request", part: "header.DPoP", value: "" }] },
  },
];
