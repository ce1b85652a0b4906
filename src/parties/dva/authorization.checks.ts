import type { Check } from "../../simulation/check.ts";
import { type CheckInput, checkInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import type { AuthorizationContext } from "./authorization.types.ts";
import { availabilityFacts, isTestedAt } from "./availability.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { launchUrlOf } from "./fhir-store.ts";
import { isAskedForModule } from "./identification.ts";

/** The checks on the request itself, in the order of the tables. */
export function requestChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  const { launch, kind, pushed } = context;
  const isModule = kind === "module";
  const facts = {
    ...context,
    now: portsOf(system).now(),
    fhirBase: dvaConfig(system).fhirBase,
    launchGiven: launch !== null,
    presentedBefore: launch?.presented ?? false,
    succeededBefore: launch?.succeeded ?? false,
    // The tolerance covers the hops between issue and presentation, so that the shortest lifetimes stay usable.
    launchExpires: (launch?.expires ?? 0) + dvaConfig(system).lifetimes.leeway * 1000,
    launchClient: launch?.client ?? "",
    pushedClient: pushed?.client ?? "",
    requestUriUsed: pushed?.used ?? false,
    requestUriExpires: pushed?.expires ?? 0,
  };
  const rows: readonly Check<typeof facts>[] = [
    ...(kind === "dva-launch" ? dvaChecks.dvaPage : dvaChecks.authorize),
    ...(pushed === null ? [] : dvaChecks.pushedRequest),
    ...(isModule && !context.isStandalone ? dvaChecks.launchGiven : []),
    ...(isModule && launch !== null ? dvaChecks.launchValue : []),
    ...(isModule ? dvaChecks.moduleAudience : []),
  ];
  return checkInput(rows, facts);
}

/** Whether the PGO itself asks for this launch at the DVA. The key of the PGO joins the facts. */
export function originChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  const { origin } = dvaConfig(system);
  const facts = {
    contextJwt: context.contextJwt,
    pgoOrigin: context.pgoOrigin,
    audience: origin,
    now: portsOf(system).now(),
    asked: {
      module: context.client,
      context: context.target?.task ?? "",
      return_url: context.target?.returnUrl ?? "",
    },
  };
  return { row: dvaChecks.launchOrigin, facts };
}

/** The checks on who the user is, once known. */
export function identityChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  switch (context.kind) {
    case "collect":
      return collectChecks(context, system);
    case "step-up":
      return checkInput([], {});
    case "prepare":
    case "dva-launch":
      return targetChecks(context, system);
    case "module":
      return moduleChecks(context, system);
  }
}

/** Each function has its own condition; ending something may not be refused. */
function collectChecks({ sub, purpose }: AuthorizationContext, system: PartySystem): CheckInput {
  const facts = {
    ...availabilityFacts(system, sub),
    receivable: patientOf(system, sub)?.receivable ?? [],
    wantedService: purpose.service ?? "",
  };
  switch (purpose.function) {
    case "collect":
      return checkInput(isTestedAt(system, "after-login") ? dvaChecks.collectIdentity : [], facts);
    case "share":
    case "subscribe":
      return checkInput(dvaChecks.receiveIdentity, facts);
    case "end":
    case "manage":
      return checkInput([], facts);
  }
}

/** Whether the answer of the Person can still be established. */
export function answerChecks({ kind, consentExpires }: AuthorizationContext, system: PartySystem): CheckInput {
  return checkInput(kind === "collect" ? dvaChecks.consentTime : [], { now: portsOf(system).now(), consentExpires });
}

/** Whether what is to be launched is the user's own, and may be launched as asked. */
function targetChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  const { target, kind, pushed } = context;
  const config = dvaConfig(system);
  const facts = {
    patient: patientOf(system, context.sub)?.patient,
    owners: target?.owners ?? [],
    userSubject: context.proof === "digid" ? (context.sub ?? undefined) : undefined,
    pushedSubject: pushed?.sub ?? "",
    launchClient: target?.module ?? "",
    client: context.client,
    registeredReturnUrls: config.lists.ocl.flatMap((client) => (client.kind === "pgo" ? client.returnUrls : [])),
    returnUrl: target?.returnUrl ?? "(absent)",
    registeredLaunchUrls: launchUrlsOf(config, target?.module ?? ""),
    launchUrl: launchUrlOf(system, target?.task ?? ""),
  };
  const rows: readonly Check<typeof facts>[] = [
    ...(pushed === null ? [] : dvaChecks.prepareLogin),
    ...(target?.resources.length ? dvaChecks.owner : []),
    ...(kind === "dva-launch" ? dvaChecks.dvaLaunch : []),
    ...(target?.resources.length ? dvaChecks.returnUrl : []),
  ];
  return checkInput(rows, facts);
}

function launchUrlsOf(config: ReturnType<typeof dvaConfig>, module: string): readonly string[] {
  const client = clientOf(config, module);
  return client?.kind === "module" ? client.launchUrls : [];
}

/** Who uses the module: each option has its own proof. */
function moduleChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  const { launch, mark } = context;
  const { settings } = portsOf(system);
  const { moduleProof } = dvaConfig(system).launch;
  const facts = {
    proof: context.proof ?? undefined,
    accepted: settings["re-identification"] === "session" ? ["session", "digid"] : ["digid"],
    launchSubject: launch?.sub ?? "",
    userSubject: context.sub ?? undefined,
    launchBinding: launch?.binding ?? "",
    markBinding: mark?.binding,
  };
  const isBound = context.identification === "mark" || settings["browser-proof"] === "cookie-and-digid";
  const rows: readonly Check<typeof facts>[] = [
    ...(moduleProof === "digid" ? dvaChecks.launchUser : []),
    ...(moduleProof !== "digid" && moduleProof !== "session" && isBound ? dvaChecks.launchBrowser : []),
    ...(launch === null || moduleProof === "collect-mark" ? [] : dvaChecks.launchSubject),
  ];
  return checkInput(rows, facts);
}

/** The checks before a code is issued: the cookie of the answer, and the consent where one is asked for a module. */
export function consentChecks(context: AuthorizationContext, system: PartySystem): CheckInput {
  const ports = portsOf(system);
  const isAsked = isAskedForModule(context.kind, dvaConfig(system), ports.settings);
  const facts = {
    client: consentClient(context),
    scope: context.scope,
    consent: context.consent ?? undefined,
    cookieName: context.cookieName ?? undefined,
  };
  const rows: readonly Check<typeof facts>[] = [
    ...(context.consent === null ? [] : dvaChecks.browserStep),
    ...(isAsked ? dvaChecks.moduleConsent : []),
  ];
  return checkInput(rows, facts);
}

/** The client that a consent of this request is about. */
export function consentClient({ kind, client, target }: AuthorizationContext): string {
  return kind === "prepare" ? (target?.module ?? "") : client;
}
