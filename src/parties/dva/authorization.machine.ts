import { assign } from "xstate";
import type { HttpResponse } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { type CheckInput, checkInput } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { answerChecks, consentChecks, identityChecks, originChecks, requestChecks } from "./authorization.checks.ts";
import { authorizationSetup } from "./authorization.setup.ts";
import { resolveArtifact } from "./authorization.steps.ts";
import { dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";

/**
 * One authorization request at the DVA, of a PGO that wants to collect, of a PGO that needs a login for a launch, or of
 * a module. It ends in a grant, which issues the code, or in a page or redirect that says what was refused.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren; KoppelMij IG, option 3a
 */
export const authorizationMachine = authorizationSetup.createMachine({
  context: ({ input }) => ({
    ...input,
    proof: null,
    newMark: null,
    sub: null,
    digidAt: null,
    assertion: null,
    answer: null,
    consentExpires: 0,
    consent: null,
    longTerm: false,
    startAllowed: input.kind !== "collect",
    cookieName: null,
    refusal: null,
  }),
  initial: "checkingRequest",
  states: {
    checkingRequest: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => requestChecks(context, self.system),
        onDone: [
          { guard: "mayNotRedirect", target: "errorShown", actions: "rememberRefusal" },
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          {
            guard: "hasProblem",
            target: "errorRedirected",
            actions: assign(({ context }) => ({ refusal: context.problem && { ...context.problem, check: "" } })),
          },
          { target: "requestAccepted" },
        ],
      },
      exit: ["presentLaunch", "useRequestUri"],
    },
    requestAccepted: {
      always: [
        { guard: "isCollect", target: "awaitingLanding" },
        { guard: "isDvaLaunch", target: "checkingOrigin" },
        { guard: "mustLogIn", target: "awaitingDigid" },
        { target: "checkingIdentity", actions: "takeKnownUser" },
      ],
    },
    checkingOrigin: {
      invoke: {
        src: "checkOrigin",
        input: ({ context, self }): CheckInput => originChecks(context, self.system),
        onDone: [
          { guard: "isRefused", target: "errorShown", actions: "rememberRefusal" },
          { guard: "mustLogIn", target: "awaitingDigid" },
          { target: "checkingIdentity", actions: "takeKnownUser" },
        ],
      },
    },
    awaitingLanding: {
      entry: "showLanding",
      on: {
        "landing.answered": [
          { guard: ({ event }) => event.choice === "continue", target: "checkingLanding", actions: "rememberStep" },
          { target: "cancelled", actions: ["rememberStep", "logStop"] },
        ],
      },
    },
    checkingLanding: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(dvaChecks.browserStep, { cookieName: context.cookieName ?? undefined }),
        onDone: [{ guard: "isRefused", target: "errorShown", actions: "rememberRefusal" }, { target: "awaitingDigid" }],
      },
    },
    awaitingDigid: {
      entry: "redirectToDigid",
      on: {
        "digid.returned": {
          target: "checkingReturn",
          actions: ["rememberStep", assign({ assertion: ({ event }) => event.artifact ?? null }), "logAuthentication"],
        },
      },
    },
    checkingReturn: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(dvaChecks.browserStep, { cookieName: context.cookieName ?? undefined }),
        onDone: [
          { guard: "isRefused", target: "errorShown", actions: "rememberRefusal" },
          { guard: ({ context }) => context.assertion !== null, target: "resolvingArtifact" },
          { guard: ({ context }) => context.kind === "module", target: "checkingIdentity" },
          { target: "cancelled", actions: "logCancellation" },
        ],
      },
    },
    resolvingArtifact: {
      invoke: {
        src: "call",
        input: ({ context, self }) => resolveArtifact(self.system, context.assertion ?? "", context.correlationId),
        onDone: [
          {
            guard: ({ event }) => assertionOf(event.output) !== undefined,
            target: "checkingAssertion",
            actions: assign({ assertion: ({ event }) => assertionOf(event.output) ?? null }),
          },
          {
            target: "errorShown",
            actions: assign({ refusal: { error: "server_error", description: "DigiD did not answer", check: "" } }),
          },
        ],
      },
    },
    checkingAssertion: {
      invoke: {
        src: "checkAssertion",
        input: ({ context, self }) => {
          const { digid, origin } = dvaConfig(self.system);
          return { assertion: context.assertion ?? "", digid, audience: origin };
        },
        onDone: [
          { guard: "isRefused", target: "errorShown", actions: "rememberRefusal" },
          {
            target: "checkingIdentity",
            actions: [
              assign(({ context, system }) => {
                const claims = decodeJwt(context.assertion ?? "")?.claims;
                const patient = dvaConfig(system).patients.find(({ bsn }) => bsn === claims?.sub);
                // From here on only the pseudonym; the BSN stays out of the machine's later contexts.
                return {
                  proof: "digid" as const,
                  sub: patient?.sub ?? null,
                  digidAt: portsOf(system).now(),
                  assertion: null,
                };
              }),
              "rememberLogin",
              "markBrowser",
            ],
          },
        ],
      },
    },
    checkingIdentity: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => identityChecks(context, self.system),
        onDone: [
          {
            guard: ({ event, context }) => event.output.refusal !== null && context.kind === "collect",
            target: "notAvailable",
            actions: "rememberRefusal",
          },
          {
            guard: ({ event, context }) => event.output.refusal !== null && context.kind === "dva-launch",
            target: "errorShown",
            actions: "rememberRefusal",
          },
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          { guard: "consentNeeded", target: "awaitingConsent" },
          { target: "checkingConsent" },
        ],
      },
    },
    awaitingConsent: {
      entry: ["startConsentTime", "showConsent"],
      on: { "consent.answered": { target: "checkingAnswer", actions: ["rememberStep", "rememberAnswer"] } },
    },
    checkingAnswer: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => answerChecks(context, self.system),
        onDone: [
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          { guard: "agreed", target: "checkingConsent", actions: ["takeConsent", "logConsent"] },
          { guard: "isManage", target: "checkingConsent" },
          // An answer that is neither yes nor no is no consent; for a module the rule that asks for one says so.
          { guard: "refused", target: "errorRedirected", actions: "denyConsent" },
          { target: "checkingConsent" },
        ],
      },
    },
    checkingConsent: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => consentChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal?.check === "cookie-host-prefix",
            target: "errorShown",
            actions: "rememberRefusal",
          },
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          { guard: "isDvaLaunch", target: "launched", actions: "launchModule" },
          { guard: "isManage", target: "managed" },
          { target: "granted", actions: ["grant", "finishLaunch"] },
        ],
      },
    },
    granted: {},
    launched: {},
    managed: { entry: ["endLongTermConsent", "redirectManaged"] },
    cancelled: {
      entry: [
        assign({ refusal: { error: "access_denied", description: "the authentication was broken off", check: "" } }),
        "showCancelled",
      ],
      on: {
        "refusal.continued": [
          { guard: "isDvaLaunch", target: "errorShown", actions: "rememberStep" },
          { target: "errorRedirected", actions: "rememberStep" },
        ],
      },
    },
    notAvailable: {
      entry: "showNotAvailable",
      on: { "refusal.continued": { target: "errorRedirected", actions: "rememberStep" } },
    },
    errorRedirected: { entry: "redirectError" },
    errorShown: { entry: "showErrorPage" },
  },
});

function assertionOf(response: HttpResponse): string | undefined {
  if (response.status !== 200 || response.body === undefined) return undefined;
  try {
    const { assertion } = JSON.parse(response.body) as Record<string, unknown>;
    return typeof assertion === "string" ? assertion : undefined;
  } catch {
    return undefined;
  }
}
