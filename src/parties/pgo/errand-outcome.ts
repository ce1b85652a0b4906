import type { MessageType } from "../../protocol/message-types.ts";
import type { Page } from "../../protocol/page.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf } from "./account.machine.ts";
import { type ProviderEntry, pgoConfig } from "./config.ts";
import type { Errand } from "./errand.ts";
import type { ErrandPage } from "./errand-leg.machine.ts";
import { accessEndedPage, authorisedPage, consentsPage, dossierPage, type PageFacts } from "./errand-pages.ts";
import { errorPage, modulesPage, providersPage, tasksPage } from "./pgo-pages.ts";
import { subscriptionsOf } from "./subscription.machine.ts";
import { notifiedPage, subscribedPage, subscriptionEndedPage, subscriptionsPage } from "./subscription-pages.ts";

/** A page of the PGO by name: how an errand ended, or what the Person sees at arrival. */
export type Overview = ErrandPage | "providers" | "subscriptions" | "notified" | "modules";

/** What the Person sees at arrival: news first, then what was collected, and else what there is to choose. */
export function overviewOf(system: PartySystem, account: string | null): Overview {
  const { purpose } = pgoConfig(system);
  const known = accountOf(system, account);
  if (subscriptionsOf(system, account).some(({ context }) => context.isNews)) return "notified";
  if (purpose.home !== "providers") return purpose.home;
  if ((known?.dossiers.length ?? 0) > 0) return "tasks";
  if ((known?.collections.length ?? 0) > 0) return "dossier";
  return purpose.next.length > 0 && Object.keys(known?.tokens ?? {}).length > 0 ? "authorised" : "providers";
}

/** The page by that name, and its kind of message. */
export function pageNamed(
  system: PartySystem,
  name: Overview,
  { account, errand }: { readonly account: string | null; readonly errand: Errand },
): readonly [Page, MessageType] {
  const config = pgoConfig(system);
  const known = accountOf(system, account);
  if (known === undefined) return [errorPage(config, "server_error"), "pgo-error-page"];
  const facts: PageFacts = { config, account: known, provider: errand.provider };
  const subscriptions = subscriptionsOf(system, account);
  const service = errand.service ?? subscriptions.find(({ context }) => context.isNews)?.context.service ?? "";
  switch (name) {
    case "providers":
      return [providersPage(config, known.name), "pgo-providers-page"];
    case "modules":
      return [modulesPage(config, known, portsOf(system).settings.window), "pgo-modules-page"];
    case "tasks":
      return [tasksPage(config, known, portsOf(system).settings.window), "pgo-tasks-page"];
    case "authorised":
      return [authorisedPage(facts, errand, "pgo-authorised"), "pgo-authorised-page"];
    case "renewed":
      return [authorisedPage(facts, errand, "pgo-renewed"), "pgo-renewed-page"];
    case "access-ended":
      return [accessEndedPage(facts), "pgo-access-ended-page"];
    case "dossier":
      return [dossierPage(facts), "pgo-dossier-page"];
    case "consents":
      return [consentsPage(facts), "pgo-consents-page"];
    case "subscriptions":
      return [subscriptionsPage(facts, subscriptions), "pgo-subscriptions-page"];
    case "subscribed":
      return [subscribedPage(facts, service, subscriptions), "pgo-subscribed-page"];
    case "subscription-ended":
      return [subscriptionEndedPage(facts, service), "pgo-subscription-ended-page"];
    case "notified":
      return [notifiedPage(facts, service), "pgo-notified-page"];
  }
}

/** An Aanbieder that is none. */
export const nowhere: ProviderEntry = {
  id: "",
  name: "",
  scope: "",
  services: [],
  share: [],
  subscribe: [],
  authorizationEndpoint: "",
  tokenEndpoint: "",
  resourceEndpoint: "",
  subscriptionEndpoint: "",
  consentsEndpoint: "",
};

/** What a Person wants; without an Aanbieder that the ZAL knows nothing can come of it. */
export function errandOf(
  system: PartySystem,
  kind: Errand["kind"],
  provider: ProviderEntry | undefined,
  service: string | null = null,
): Errand {
  return { kind, provider: provider ?? nowhere, service, days: pgoConfig(system).purpose.subscriptionDays };
}
