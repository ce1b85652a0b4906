import type { Page, PageRow } from "../../protocol/page.ts";
import type { Session } from "../../simulation/sessions.ts";
import type { PageFacts } from "./errand-pages.ts";
import { post } from "./pgo-pages.ts";
import type { SubscriptionContext } from "./subscription.machine.ts";

type Subscriptions = readonly Session<SubscriptionContext>[];

const stay = post("stay", "/tasks");

const serviceFacts = ({ config, account, provider }: PageFacts, service: string) => ({
  pgo: config.name,
  name: account.name,
  provider: provider.name,
  service,
  serviceName: config.lists.gnl[service] ?? service,
});

/** Abonnementen to take, as the ZAL has them, and those that the Person has. */
export function subscriptionsPage(facts: PageFacts, subscriptions: Subscriptions): Page {
  const { config, account, provider } = facts;
  const active = subscriptions.filter(({ value }) => value === "active").map(({ context }) => context);
  const open = provider.subscribe.filter((service) => !active.some((each) => each.service === service));
  const nameOf = (service: string) => config.lists.gnl[service] ?? service;
  const offers = open.map(
    (service): PageRow => ({ id: service, provider: provider.name, service, serviceName: nameOf(service) }),
  );
  const rows = active.map(
    (each): PageRow => ({
      id: each.subscription,
      provider: provider.name,
      service: each.service,
      serviceName: nameOf(each.service),
      endDate: each.endDate,
    }),
  );
  const button = (choice: string, service: string) => post(choice, `/${choice}`, { provider: provider.id, service });
  return {
    id: "pgo-subscriptions",
    decision: "manage-subscription",
    data: { pgo: config.name, name: account.name, days: String(config.purpose.subscriptionDays) },
    lists: { offers, subscriptions: rows },
    actions: [
      ...active.slice(0, 1).map(({ service }) => button("end", service)),
      ...open.slice(0, 1).map((service) => button("subscribe", service)),
      stay,
    ],
  };
}

/** An Abonnement is stored at both sides, or lasts shorter from now on. */
export function subscribedPage(facts: PageFacts, service: string, subscriptions: Subscriptions): Page {
  const found = subscriptions.findLast(({ value, context }) => value === "active" && context.service === service);
  const shorten = post("shorten", "/shorten", { provider: facts.provider.id, service });
  return {
    id: "pgo-subscribed",
    decision: "after-subscribe",
    data: { ...serviceFacts(facts, service), endDate: found?.context.endDate ?? "" },
    lists: {},
    actions: [stay, shorten],
  };
}

/** The Abonnement has ended at both sides. */
export function subscriptionEndedPage(facts: PageFacts, service: string): Page {
  return { id: "pgo-subscription-ended", data: serviceFacts(facts, service), lists: {}, actions: [] };
}

/** A Notificatie came: there is something new, the PGO does not know what. */
export function notifiedPage(facts: PageFacts, service: string): Page {
  const collect = post("collect", "/collect-next", { provider: facts.provider.id, service });
  return {
    id: "pgo-notified",
    decision: "notification",
    data: serviceFacts(facts, service),
    lists: {},
    actions: [collect, stay],
  };
}
