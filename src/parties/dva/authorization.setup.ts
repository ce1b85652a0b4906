import { type AnyActorRef, assertEvent, assign, enqueueActions, sendParent, setup } from "xstate";
import { redirect, withQuery } from "../../protocol/http.ts";
import { type CheckInput, call, effect, runChecks, verdictOf } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { consentClient } from "./authorization.checks.ts";
import { agreements, redirectManaged, showConsent, statementOf } from "./authorization.consent.ts";
import {
  cookiesToSet,
  pageFacts,
  redirectError,
  redirectToDigid,
  showErrorPage,
  showPage,
} from "./authorization.steps.ts";
import type { AuthorizationContext, AuthorizationEvent, AuthorizationInput } from "./authorization.types.ts";
import { dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { cancelledPage, landingPage, notAvailablePage } from "./dva-pages.ts";
import { launchUrlOf } from "./fhir-store.ts";
import { grantOf, longTermGrants } from "./grant-of.ts";
import { mintLaunch } from "./mint-launch.ts";

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

/** Refusals of which nobody vouches for the address to go back to, or that concern the browser itself. */
const notRedirected = [
  "redirect-uri-exact",
  "frame-ancestors",
  "request-uri-single-use",
  "request-uri-client-bound",
  "request-uri-lifetime",
];

/** A launch that someone else asks for in the PGO's name is told apart by the PGO's signature, where that is asked. */
const checkOrigin = effect(async ({ row, facts }: CheckInput, ports) => {
  const [pgoKey] = await ports.keysOf("pgo");
  return ports.check(row, { ...(facts as object), pgoKey } as never);
});

/** Actions and guards of an authorization, by the names that the machine uses. */
export const authorizationSetup = setup({
  types: {
    context: {} as AuthorizationContext,
    input: {} as AuthorizationInput,
    events: {} as AuthorizationEvent,
  },
  actors: { runChecks, call, checkAssertion, checkOrigin },
  actions: {
    rememberRefusal: assign(({ event }) => ({ refusal: verdictOf(event).refusal })),
    rememberStep: assign(({ event }) => {
      assertEvent(event, ["landing.answered", "digid.returned", "consent.answered", "refusal.continued"]);
      return { exchange: event.exchange, cookieName: event.cookieName, newMark: null };
    }),
    useRequestUri: enqueueActions(({ context, system, enqueue }) => {
      if (context.pushed !== null) enqueue.sendTo(system.get(context.pushed.session), { type: "request.used" });
    }),
    takeKnownUser: assign(({ context }) => {
      switch (context.identification) {
        case "launch":
          return { sub: context.launch?.sub ?? null };
        case "session":
          return {
            proof: "session" as const,
            sub: context.session?.sub ?? null,
            digidAt: context.session?.digidAt ?? null,
          };
        case "mark":
          // Without a mark the launch value is all there is; the rule that asks for the mark refuses that.
          return { sub: context.mark?.sub ?? context.launch?.sub ?? null };
        case "pushed":
          return { sub: context.pushed?.sub ?? null };
        case "digid":
          return {};
      }
    }),
    markBrowser: enqueueActions(({ context, system, enqueue }) => {
      const { launch, lifetimes, origin } = dvaConfig(system);
      if (launch.moduleProof !== "collect-mark" || context.kind === "module" || context.sub === null) return;
      const ports = portsOf(system);
      const cookie = ports.random("mark-cookie");
      const mark = { cookie, binding: cookie, sub: context.sub, expires: ports.now() + lifetimes.mark * 1000 };
      ports.mint({ kind: "cookie", value: cookie, issuer: origin, expires: mark.expires });
      enqueue.assign({ mark, newMark: cookie });
      enqueue.sendTo(({ self }) => self._parent as AnyActorRef, {
        type: "spawn",
        machine: "browser-mark",
        input: mark,
      } as never);
    }),
    launchModule: enqueueActions(({ context, system, enqueue }) => {
      if (context.target === null) return;
      const { sub, target } = context;
      const launch = mintLaunch(system, {
        sub: sub ?? "",
        resources: target.resources,
        returnUrl: target.returnUrl,
        binding: null,
      });
      const location = withQuery(launchUrlOf(system, target.task), {
        iss: dvaConfig(system).fhirBase,
        launch: launch.token,
      });
      enqueue(() => {
        portsOf(system).phase("launch");
        portsOf(system).respond(context.exchange, redirect(location, cookiesToSet(system, context)), "launch-redirect");
      });
      enqueue.sendTo(({ self }) => self._parent as AnyActorRef, {
        type: "spawn",
        machine: "launch",
        input: launch,
      } as never);
    }),
    presentLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.session), { type: "launch.presented" });
    }),
    showLanding: (args) => {
      portsOf(args.system).log("receive_authorization_request", args.context.correlationId);
      portsOf(args.system).log("show_landing_page", args.context.correlationId);
      showPage(args, landingPage(pageFacts(args.context, args.system), args.context.purpose), "landing-page");
    },
    redirectToDigid: (args) => redirectToDigid(args),
    logStop: ({ context, system }) => portsOf(system).log("send_authorization_cancellation", context.correlationId),
    logCancellation: ({ context, system }) =>
      portsOf(system).log("receive_authorization_cancellation", context.correlationId),
    logAuthentication: ({ context, system }) => {
      if (context.assertion !== null) portsOf(system).log("receive_authentication_response", context.correlationId);
    },
    showConsent: (args) => showConsent(args),
    startConsentTime: assign(({ system }) => ({
      consentExpires: portsOf(system).now() + dvaConfig(system).lifetimes.consentPage * 1000,
    })),
    rememberAnswer: assign(({ event }) => ({ answer: event.type === "consent.answered" ? event.choice : null })),
    takeConsent: assign(({ context }) => ({
      consent: `${consentClient(context)}: ${context.scope}`,
      // Only Verzamelen knows a long-term consent.
      longTerm: context.purpose.function === "collect" && context.answer === "consent-long-term",
      startAllowed: context.startAllowed || context.answer !== "consent-without-start",
    })),
    denyConsent: assign({
      refusal: { error: "access_denied", description: "the Person did not consent", check: "" },
    }),
    endLongTermConsent: enqueueActions(({ context, system, enqueue }) => {
      if (context.answer !== "withdraw") return;
      for (const { id } of longTermGrants(system, context)) enqueue.sendTo(system.get(id), { type: "revoked" });
    }),
    redirectManaged: (args) => redirectManaged(args),
    showCancelled: (args) => {
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
      input: grantOf(context, system),
    })),
    finishLaunch: enqueueActions(({ context, system, enqueue }) => {
      if (context.launch !== null) enqueue.sendTo(system.get(context.launch.session), { type: "launch.succeeded" });
    }),
    logConsent: ({ context, system }) => portsOf(system).log(statementOf(context), context.correlationId),
  },
  guards: {
    isRefused: ({ event }) => verdictOf(event).refusal !== null,
    mayNotRedirect: ({ event }) => notRedirected.includes(verdictOf(event).refusal?.check ?? ""),
    isCollect: ({ context }) => context.kind === "collect",
    isDvaLaunch: ({ context }) => context.kind === "dva-launch",
    hasProblem: ({ context }) => context.problem !== null,
    mustLogIn: ({ context }) => context.identification === "digid",
    consentNeeded: ({ context }) => context.askConsent,
    isManage: ({ context }) => context.purpose.function === "manage",
    agreed: ({ context }) => agreements.includes(context.answer ?? ""),
    refused: ({ context }) => context.answer === "refuse" || context.kind === "collect",
  },
});
