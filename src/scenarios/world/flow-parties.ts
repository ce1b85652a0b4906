import { createBrowser } from "../../parties/browser/browser.ts";
import { createDigid } from "../../parties/digid/digid.ts";
import type { DvaLaunchPolicy } from "../../parties/dva/config.ts";
import { createDva } from "../../parties/dva/dva.ts";
import { createPerson } from "../../parties/person/person.ts";
import type { PgoPurpose } from "../../parties/pgo/config.ts";
import { createPgo } from "../../parties/pgo/pgo.ts";
import type { Party } from "../../simulation/party.ts";
import type { Story } from "../../simulation/story.ts";
import { registered } from "./addresses.ts";
import { dvaConfig } from "./dva-world.ts";
import { type Offer, subscriptionRules } from "./offers.ts";
import { digidConfig, personOf, tasks } from "./parties.ts";
import { type WorldPerson, worldPersons } from "./persons.ts";
import { pgoConfig, providerEntry } from "./pgo-world.ts";
import { newsFor, recordsFor } from "./records.ts";
import { secondDvaConfig, secondEntry, secondTasks } from "./second-provider.ts";

/** What differs between the functions of MedMij; every honest party knows its part. */
export interface FlowPolicy {
  readonly offer: Offer;
  readonly purpose: Omit<PgoPurpose, "catalog">;
  /** What the Person is up to in this visit, by decision. */
  readonly habits?: Readonly<Record<string, string>>;
  /** How often a token is to be refreshed. */
  readonly renewals?: number;
  /** Whether the resource server takes part. */
  readonly hasFhir: boolean;
  /** Whether the sources register something new after a subscription. */
  readonly hasNews?: boolean;
  /** Whether the Person has an Abonnement from before. */
  readonly hasSubscription?: boolean;
  readonly providers?: number;
}

/** No module takes part, so that nothing is launched: how it would go does not matter here. */
const noLaunch: DvaLaunchPolicy = { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" };

/** The parties of a MedMij function, in the order in which the diagram shows them. */
export function flowParties(story: Story, flow: FlowPolicy): readonly Party[] {
  const person = personOf(story.person);
  const { offer, habits = {}, renewals = 1, providers = 1 } = flow;
  const first = providerEntry(offer);
  const zal = providers === 1 ? [first] : [first, secondEntry(first)];
  const before = flow.hasSubscription === true && person.receivable.length > 0 ? [subscriptionFromBefore(person)] : [];
  const config = dvaConfig(noLaunch, offer);
  const dva = {
    ...config,
    resources: [...config.resources, ...worldPersons.flatMap(recordsFor)],
    news: {
      afterDays: subscriptionRules.newsAfterDays,
      resources: Object.fromEntries(
        (flow.hasNews === true ? worldPersons : []).map((each) => [each.patient, newsFor(each)]),
      ),
    },
  };
  const pgo = pgoConfig({ launchWay: "exchange", moduleToken: "exchanged" }, flow.purpose, zal, {
    [person.id]: "person",
  });
  return [
    createPerson("person", person.name, { person: person.id, browser: "browser", starts: renewals, habits }),
    createBrowser("browser", "person", []),
    createPgo(
      pgo,
      before.map((each) => ({ ...each, account: person.id, provider: first.id })),
    ),
    createDva(dva, {
      tasks,
      hasFhir: flow.hasFhir,
      subscriptions: before.map((each) => ({ ...each, client: registered.pgoClientId, sub: person.sub })),
    }),
    ...(providers === 1
      ? []
      : [createDva(secondDvaConfig(config), { tasks: secondTasks, id: "dva-2", label: "DVA 2" })]),
    createDigid(digidConfig),
  ];
}

/** An Abonnement that both sides stored half a year ago and that runs on to the end of the year. */
function subscriptionFromBefore({ id }: WorldPerson) {
  return {
    subscription: `abonnement-${id}-48`,
    service: registered.subscribeService,
    endDate: "2026-12-31",
  };
}

/** Whose the health information of the flows is. */
export function flowOwners(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    worldPersons.flatMap((person) =>
      recordsFor(person).map(({ resourceType, id }) => [`${resourceType}/${id}`, person.id]),
    ),
  );
}
