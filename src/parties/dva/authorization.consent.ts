import { redirect, withQuery } from "../../protocol/http.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import type { Page } from "../../protocol/page.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { pageFacts, showPage } from "./authorization.steps.ts";
import type { AuthorizationContext } from "./authorization.types.ts";
import {
  consentCollectPage,
  consentEndPage,
  consentModulePage,
  consentSharePage,
  consentSubscribePage,
  consentsPage,
} from "./consent-pages.ts";
import { grantedServices, longTermGrants } from "./grant-of.ts";
import type { Purpose } from "./purpose.ts";

interface Args {
  readonly context: AuthorizationContext;
  readonly system: PartySystem;
}

/** Only these answers are a statement of the Person. */
export const agreements: readonly string[] = [
  "consent",
  "consent-long-term",
  "consent-without-start",
  "end",
  "withdraw",
];

/** How the log calls the statement: Toestemmings-, Bevestigings- or Beëindigingsverklaring. */
export function statementOf({ purpose }: AuthorizationContext): string {
  const names = {
    collect: "toestemming",
    subscribe: "toestemming",
    share: "bevestiging",
    end: "beeindiging",
    manage: "beeindiging",
  } as const satisfies Record<Purpose["function"], string>;
  return names[purpose.function];
}

/** The page that asks the Person for the statement that belongs to this request. */
export function showConsent(args: Args): void {
  const { context } = args;
  const [page, type] = context.kind === "collect" ? purposePage(args) : modulePage(args);
  showPage({ ...args, context }, page, type);
}

function modulePage({ context, system }: Args): readonly [Page, MessageType] {
  const facts = pageFacts(context, system);
  const task = (context.launch ?? context.target)?.taskTitle ?? "";
  const named = { ...facts, clientName: context.target?.moduleName ?? facts.clientName };
  return [consentModulePage(named, task, context.scope), "consent-module-page"];
}

function purposePage({ context, system }: Args): readonly [Page, MessageType] {
  const facts = pageFacts(context, system);
  const { purpose } = context;
  switch (purpose.function) {
    case "collect":
      return [consentCollectPage(facts, grantedServices(context, system)), "consent-collect-page"];
    case "share":
      return [consentSharePage(facts, purpose), "consent-share-page"];
    case "subscribe":
      return [consentSubscribePage(facts, purpose), "consent-subscribe-page"];
    case "end":
      return [consentEndPage(facts, purpose), "consent-end-page"];
    case "manage": {
      const grants = longTermGrants(system, context).map((session) => session.context);
      return [consentsPage(facts, grants), "consents-page"];
    }
  }
}

/** Back to the PGO from Beheren toestemmingen: nothing but the state, so that the PGO learns the outcome by trying. */
export function redirectManaged({ context, system }: Args): void {
  const location = withQuery(context.redirectUri, { state: context.state });
  portsOf(system).respond(context.exchange, redirect(location), "consents-return-redirect");
}
