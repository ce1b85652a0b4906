import { assign, enqueueActions, sendParent, setup } from "xstate";
import { errorRedirect } from "../../protocol/oauth-error.ts";
import { pageResponse } from "../../protocol/page.ts";
import type { Check } from "../../simulation/check.ts";
import { type CheckInput, checkInput, runChecks, verdictOf } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { pgoConfig } from "./config.ts";
import type {
  ModuleAuthorizationContext,
  ModuleAuthorizationEvent,
  ModuleAuthorizationInput,
} from "./module-authorization.types.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { errorPage, moduleConsentPage } from "./pgo-pages.ts";

/**
 * A module at the PGO as authorization server: the PGO session of the browser is the proof, nobody logs in.
 *
 * @see KoppelMij IG, option 2a and 2b
 */
export const moduleAuthorizationMachine = setup({
  types: {
    context: {} as ModuleAuthorizationContext,
    input: {} as ModuleAuthorizationInput,
    events: {} as ModuleAuthorizationEvent,
  },
  actors: { runChecks },
  actions: {
    rememberRefusal: assign(({ event }) => ({ refusal: verdictOf(event).refusal })),
    presentLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.actor), { type: "launch.presented" });
    }),
    finishLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.actor), { type: "launch.succeeded" });
    }),
    showConsent: ({ context, system }) => {
      const page = moduleConsentPage(pgoConfig(system), context);
      portsOf(system).respond(context.exchange, pageResponse(page), "consent-module-page");
    },
    showError: ({ context, system }) => {
      const page = errorPage(pgoConfig(system), context.refusal?.error ?? "invalid_request");
      portsOf(system).respond(context.exchange, pageResponse(page, 400), "pgo-error-page");
    },
    redirectError: ({ context, system }) => {
      const { error = "access_denied", description } = context.refusal ?? {};
      const answer = errorRedirect(context.redirectUri, {
        error,
        ...(description === undefined ? {} : { description }),
        ...(context.state === undefined ? {} : { state: context.state }),
        iss: pgoConfig(system).origin,
      });
      portsOf(system).respond(context.exchange, answer, "authorization-error-redirect");
    },
    grant: sendParent(({ context }) => ({
      type: "spawn",
      machine: "module-grant",
      input: {
        exchange: context.exchange,
        client: context.client,
        redirectUri: context.redirectUri,
        state: context.state,
        scope: context.scope,
        challenge: context.challenge,
        nonce: context.nonce,
        account: context.launch?.account ?? "",
        provider: context.launch?.provider ?? "",
        task: context.launch?.task ?? "",
      },
    })),
  },
  guards: {
    isRefused: ({ event }) => verdictOf(event).refusal !== null,
    mayNotRedirect: ({ event }) =>
      ["redirect-uri-exact", "frame-ancestors"].includes(verdictOf(event).refusal?.check ?? ""),
    hasProblem: ({ context }) => context.problem !== null,
    hasNobody: ({ context }) => context.launch === null,
    asksConsent: ({ context }) => context.askConsent,
  },
}).createMachine({
  context: ({ input }) => ({ ...input, consent: null, refusal: null }),
  initial: "checkingRequest",
  states: {
    checkingRequest: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }) => requestChecks(context, self.system),
        onDone: [
          { guard: "mayNotRedirect", target: "errorShown", actions: "rememberRefusal" },
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          {
            guard: "hasProblem",
            target: "errorRedirected",
            actions: assign(({ context }) => ({ refusal: context.problem && { ...context.problem, check: "" } })),
          },
          // Without a launch value the PGO does not know whose data and which task this is about.
          {
            guard: "hasNobody",
            target: "errorRedirected",
            actions: assign({ refusal: { error: "invalid_request", description: "nothing to launch", check: "" } }),
          },
          { guard: "asksConsent", target: "awaitingConsent" },
          { target: "checkingConsent" },
        ],
      },
      exit: "presentLaunch",
    },
    awaitingConsent: {
      entry: "showConsent",
      on: {
        "consent.answered": [
          {
            guard: ({ event }) => event.choice === "consent",
            target: "checkingConsent",
            actions: assign(({ context, event }) => ({
              exchange: event.exchange,
              consent: `${context.client}: ${context.scope}`,
            })),
          },
          {
            target: "errorRedirected",
            actions: assign(({ event }) => ({
              exchange: event.exchange,
              refusal: { error: "access_denied", description: "the Person did not consent", check: "" },
            })),
          },
        ],
      },
    },
    checkingConsent: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }) => consentChecks(context, portsOf(self.system).settings["module-consent"]),
        onDone: [
          { guard: "isRefused", target: "errorRedirected", actions: "rememberRefusal" },
          { target: "granted", actions: ["grant", "finishLaunch"] },
        ],
      },
    },
    granted: {},
    errorRedirected: { entry: "redirectError" },
    errorShown: { entry: "showError" },
  },
});

function requestChecks(context: ModuleAuthorizationContext, system: PartySystem): CheckInput {
  const { launch } = context;
  const facts = {
    ...context,
    now: portsOf(system).now(),
    fhirBase: pgoConfig(system).fhirBase,
    launchGiven: launch !== null,
    presentedBefore: launch?.presented ?? false,
    succeededBefore: launch?.succeeded ?? false,
    launchExpires: (launch?.expires ?? 0) + pgoConfig(system).leeway * 1000,
    launchClient: launch?.client ?? "",
    launchSession: launch?.session ?? "",
  };
  const rows: readonly Check<typeof facts>[] = [
    ...pgoChecks.authorize,
    ...(launch === null ? [] : pgoChecks.launchValue),
    ...pgoChecks.moduleAudience,
  ];
  return checkInput(rows, facts);
}

function consentChecks(context: ModuleAuthorizationContext, setting: string | undefined): CheckInput {
  const { client, scope, consent } = context;
  const facts = { client, scope, consent: consent ?? undefined };
  return setting === "none" ? checkInput([], facts) : checkInput(pgoChecks.moduleConsent, facts);
}
