import { assertEvent, assign, enqueueActions, sendParent, setup } from "xstate";
import { call, effect, runChecks, verdictOf } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import {
  pageFacts,
  patientOf,
  redirectError,
  redirectToDigid,
  showErrorPage,
  showPage,
} from "./authorization.steps.ts";
import type { AuthorizationContext, AuthorizationEvent, AuthorizationInput } from "./authorization.types.ts";
import { dvaChecks } from "./dva.checks.ts";
import { cancelledPage, consentCollectPage, consentModulePage, landingPage, notAvailablePage } from "./dva-pages.ts";
import { grantOf } from "./grant.types.ts";

interface AssertionInput {
  readonly assertion: string;
  readonly digid: string;
  readonly audience: string;
}

/** Verifies DigiD's assertion with the key that DigiD publishes. */
const checkAssertion = effect(async (input: AssertionInput, ports) => {
  const [publicKey] = await ports.keysOf("digid");
  if (publicKey === undefined) throw new Error("DigiD publishes no key.");
  const facts = { ...input, publicKey, now: ports.now() };
  return ports.check(dvaChecks.assertion, facts);
});

/** Actions and guards of an authorization, by the names that the machine uses. */
export const authorizationSetup = setup({
  types: {
    context: {} as AuthorizationContext,
    input: {} as AuthorizationInput,
    events: {} as AuthorizationEvent,
  },
  actors: { runChecks, call, checkAssertion },
  actions: {
    rememberRefusal: assign(({ event }) => ({ refusal: verdictOf(event).refusal })),
    rememberStep: assign(({ event }) => {
      assertEvent(event, ["landing.answered", "digid.returned", "consent.answered", "refusal.continued"]);
      return { exchange: event.exchange, cookieName: event.cookieName };
    }),
    presentLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.session), { type: "launch.presented" });
    }),
    showLanding: (args) => {
      portsOf(args.system).log("receive_authorization_request", args.context.correlationId);
      portsOf(args.system).log("show_landing_page", args.context.correlationId);
      showPage(args, landingPage(pageFacts(args.context, args.system)), "landing-page");
    },
    redirectToDigid: (args) => redirectToDigid(args),
    showConsent: (args) => {
      const { context, system } = args;
      const facts = pageFacts(context, system);
      if (context.kind === "module") {
        showPage(args, consentModulePage(facts, context.launch?.taskTitle ?? "", context.scope), "consent-module-page");
      } else {
        const services = patientOf(system, context.sub)?.services ?? [];
        showPage(args, consentCollectPage(facts, services), "consent-collect-page");
      }
    },
    showCancelled: (args) => {
      portsOf(args.system).log("receive_authorization_cancellation", args.context.correlationId);
      showPage(args, cancelledPage(pageFacts(args.context, args.system)), "cancellation-page");
    },
    showNotAvailable: (args) =>
      showPage(
        args,
        notAvailablePage(pageFacts(args.context, args.system), args.context.refusal?.description ?? ""),
        "not-available-page",
      ),
    showErrorPage: (args) => showErrorPage(args),
    redirectError: (args) => redirectError(args),
    rememberLogin: sendParent(({ context }) => ({
      type: "spawn",
      machine: "browser-session",
      input: { cookie: context.cookie, sub: context.sub, digidAt: context.digidAt },
    })),
    grant: sendParent(({ context, system }) => ({
      type: "spawn",
      machine: "grant",
      input: grantOf(context, patientOf(system, context.sub)?.services ?? []),
    })),
    finishLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.session), { type: "launch.succeeded" });
    }),
    logConsent: ({ context, system }) => portsOf(system).log("toestemming", context.correlationId),
  },
  guards: {
    isRefused: ({ event }) => verdictOf(event).refusal !== null,
    mayNotRedirect: ({ event }) =>
      ["redirect-uri-exact", "frame-ancestors"].includes(verdictOf(event).refusal?.check ?? ""),
    isCollect: ({ context }) => context.kind === "collect",
    hasProblem: ({ context }) => context.problem !== null,
    nobodyAsked: ({ context }) => context.kind === "module" && context.launch !== null && !context.rules.askUser,
    sessionCounts: ({ context }) =>
      context.kind === "module" && context.session !== null && context.rules.sessionCounts,
    consentNeeded: ({ context }) => context.rules.askConsent,
  },
});
