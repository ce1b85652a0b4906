import { assign } from "xstate";
import type { FhirResource, FhirTask } from "../../protocol/fhir/resources.ts";
import { get } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { type CheckInput, checkInput } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { errorOf, readEndpoints, readJson, readTokens } from "./answers.ts";
import { codeBurnOnStateMismatch } from "./checks/code-burn-on-state-mismatch.ts";
import { moduleConfig } from "./config.ts";
import { moduleChecks } from "./module.checks.ts";
import { exchangeRequest, readRequest, tokenRequest } from "./requests.ts";
import { type SessionContext, sessionSetup } from "./session.setup.ts";
import { workingState } from "./session.working.ts";

/**
 * One launch at the module: SMART configuration, authorization request, callback, tokens, then the work.
 *
 * @see KoppelMij IG, technical-walkthrough-module-launch-ontvangen; SMART App Launch 2.2
 */
export const sessionMachine = sessionSetup.createMachine({
  context: ({ input }) => ({
    ...input,
    oldCookies: [],
    cookieIsSet: false,
    presented: "",
    correlationId: "",
    endpoints: null,
    state: "",
    verifier: "",
    nonce: "",
    callback: null,
    tokens: null,
    jwks: null,
    startedAt: 0,
    task: null,
    patient: null,
    steps: [],
    answers: null,
    draft: "",
    foreignCode: "none",
    isTokenAlive: false,
    isSessionAlive: true,
    error: "",
    check: "",
  }),
  id: "module",
  initial: "checkingLaunch",
  states: {
    checkingLaunch: {
      entry: [
        ({ system }) => portsOf(system).phase("module-authorise"),
        assign(({ system }) => ({ correlationId: portsOf(system).uuid("correlation-id") })),
      ],
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput =>
          checkInput(moduleChecks.launch, {
            registeredIssuers: moduleConfig(self.system).lists.issuers.map(({ iss }) => iss),
            iss: context.iss,
          }),
        onDone: [
          { guard: "isRefused", target: "failed", actions: "rememberRefusal" },
          { guard: ({ context }) => URL.canParse(context.iss), target: "discovering" },
          { target: "failed", actions: { type: "failWith", params: { error: "invalid_request" } } },
        ],
      },
    },
    discovering: {
      invoke: {
        src: "call",
        input: ({ context }) => get(`${context.iss}/.well-known/smart-configuration`),
        onDone: [
          {
            guard: ({ event }) => readEndpoints(event.output) !== undefined,
            target: "awaitingCallback",
            actions: assign({ endpoints: ({ event }) => readEndpoints(event.output) ?? null }),
          },
          { target: "failed", actions: { type: "failWith", params: { error: "server_error" } } },
        ],
      },
    },
    awaitingCallback: {
      entry: ["prepareAuthorization", "redirectToAuthorize"],
      on: {
        "callback.received": {
          target: "checkingCallback",
          actions: ["take", assign({ callback: ({ event }) => event })],
        },
      },
    },
    checkingCallback: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(moduleChecks.callback, {
            sentState: context.state,
            returnedState: context.callback?.state,
            issuer: context.endpoints?.issuer ?? "",
            returnedIss: context.callback?.iss,
          }),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal?.check === "state",
            target: "judgingForeignCode",
            actions: "rememberRefusal",
          },
          { guard: "isRefused", target: "failed", actions: "rememberRefusal" },
          {
            guard: ({ context }) => context.callback?.code === undefined,
            target: "failed",
            actions: assign({ error: ({ context }) => context.callback?.error ?? "invalid_request" }),
          },
          { target: "redeeming" },
        ],
      },
    },
    judgingForeignCode: {
      entry: assign(({ system }) => ({
        foreignCode: portsOf(system).isOn(codeBurnOnStateMismatch) ? ("to-burn" as const) : ("left" as const),
      })),
      always: [
        {
          guard: ({ context }) => context.foreignCode === "to-burn" && context.callback?.code !== undefined,
          target: "burning",
        },
        { target: "failed" },
      ],
    },
    burning: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) =>
          tokenRequest(
            context,
            self.system,
            context.callback?.code ?? "",
            portsOf(self.system).random("code-verifier", 32),
          ),
        onDone: {
          target: "checkingBurnt",
          actions: assign({ foreignCode: ({ event }) => (event.output.status === 200 ? "works" : "void") }),
        },
      },
    },
    checkingBurnt: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(moduleChecks.foreignCode, { codeIsVoid: context.foreignCode === "void" }),
        onDone: "failed",
      },
    },
    redeeming: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) =>
          tokenRequest(context, self.system, context.callback?.code ?? "", context.verifier),
        onDone: [
          {
            guard: ({ event }) => readTokens(event.output, 0, null, "") !== undefined,
            target: "judgingExchange",
            actions: assign(({ context, event, system }) => ({
              tokens: readTokens(event.output, portsOf(system).now(), null, context.iss) ?? null,
            })),
          },
          {
            target: "failed",
            actions: assign(({ event }) => ({ error: errorOf(event.output) ?? "server_error", check: "" })),
          },
        ],
      },
    },
    judgingExchange: {
      always: [
        { guard: ({ context }) => context.tokens?.exchangeEndpoint !== "", target: "exchanging" },
        { target: "judgingIdToken" },
      ],
    },
    exchanging: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => exchangeRequest(context, self.system),
        onDone: [
          {
            guard: ({ event }) => readTokens(event.output, 0, null, "") !== undefined,
            target: "judgingIdToken",
            actions: assign(({ context, event, system }) => {
              const exchanged = readTokens(event.output, portsOf(system).now(), context.tokens, context.iss);
              // The identity that the PGO vouched for stays; the DVA's answer is about access only.
              return {
                tokens: exchanged === undefined ? null : { ...exchanged, idToken: context.tokens?.idToken ?? null },
              };
            }),
          },
          { target: "failed", actions: { type: "failWith", params: { error: "invalid_grant" } } },
        ],
      },
    },
    judgingIdToken: {
      always: [
        { guard: ({ context }) => context.tokens?.idToken != null, target: "fetchingKeys" },
        { target: "checkingIdentity" },
      ],
    },
    fetchingKeys: {
      invoke: {
        src: "call",
        input: ({ context }) => get(context.endpoints?.keys ?? ""),
        onDone: [
          {
            guard: ({ event }) => Array.isArray(readJson(event.output)?.keys),
            target: "checkingIdToken",
            actions: assign({ jwks: ({ event }) => readJson(event.output) as SessionContext["jwks"] }),
          },
          { target: "failed", actions: { type: "failWith", params: { error: "server_error" } } },
        ],
      },
    },
    checkingIdToken: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput =>
          checkInput(moduleChecks.idToken, {
            idToken: context.tokens?.idToken ?? "",
            issuer: context.endpoints?.issuer ?? "",
            clientId: moduleConfig(self.system).clientId,
            sentNonce: context.nonce,
            jwks: context.jwks ?? { keys: [] },
            now: portsOf(self.system).now(),
          }),
        onDone: [{ guard: "isRefused", target: "failed", actions: "rememberRefusal" }, { target: "checkingIdentity" }],
      },
    },
    checkingIdentity: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput => identityChecks(context),
        onDone: [{ guard: "isRefused", target: "failed", actions: "rememberRefusal" }, { target: "opening" }],
      },
    },
    opening: {
      entry: [({ system }) => portsOf(system).phase("work"), "renewSession", "openRecord"],
      always: [{ guard: "hasTask", target: "readingTask" }, { target: "readingPatient" }],
    },
    readingTask: {
      invoke: {
        src: "callComposed",
        input: ({ context }) => readRequest(context, context.tokens?.task ?? ""),
        onDone: [
          {
            guard: ({ event }) => readJson(event.output)?.resourceType === "Task",
            target: "readingPatient",
            actions: assign({ task: ({ event }) => readJson(event.output) as unknown as FhirTask }),
          },
          { target: "failed", actions: { type: "failWith", params: { error: "fhir_error" } } },
        ],
      },
    },
    readingPatient: {
      invoke: {
        src: "callComposed",
        input: ({ context }) => readRequest(context, `Patient/${context.tokens?.patient ?? ""}`),
        onDone: [
          {
            guard: ({ event }) => readJson(event.output)?.resourceType === "Patient",
            target: "working",
            actions: [
              assign({ patient: ({ event }) => readJson(event.output) as unknown as FhirResource }),
              "findDraft",
              "planOpening",
            ],
          },
          { target: "failed", actions: { type: "failWith", params: { error: "fhir_error" } } },
        ],
      },
    },
    working: workingState,
    failed: { entry: "showError" },
  },
});

/** In 2a and 2b the PGO says who the patient is, and the token is the DVA's. */
function identityChecks({ tokens, iss }: SessionContext): CheckInput {
  if (tokens === null || tokens.resourceServer === iss) return checkInput([], {});
  const claimed = decodeJwt(tokens.accessToken)?.claims.patient;
  const patientFromToken = typeof claimed === "string" ? claimed : undefined;
  return checkInput(moduleChecks.identity, { patientFromToken, patientFromPgo: tokens.patient });
}
