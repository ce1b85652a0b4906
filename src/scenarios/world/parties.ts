import { createBrowser } from "../../parties/browser/browser.ts";
import { createDigid } from "../../parties/digid/digid.ts";
import type { DvaLaunchPolicy } from "../../parties/dva/config.ts";
import { createDva } from "../../parties/dva/dva.ts";
import type { ModuleConfig } from "../../parties/module/config.ts";
import { createModule } from "../../parties/module/module.ts";
import { createPerson } from "../../parties/person/person.ts";
import type { PgoConfig } from "../../parties/pgo/config.ts";
import { createPgo } from "../../parties/pgo/pgo.ts";
import type { Party } from "../../simulation/party.ts";
import type { Domain } from "../../simulation/recording.ts";
import type { Story } from "../../simulation/story.ts";
import { addresses, registered } from "./addresses.ts";
import { dvaConfig } from "./dva-world.ts";
import { seconds } from "./lifetimes.ts";
import { type WorldPerson, worldPersons } from "./persons.ts";
import { pgoConfig } from "./pgo-world.ts";
import { tasksFor } from "./tasks.ts";

export const moduleConfig: ModuleConfig = {
  origin: addresses.module,
  name: registered.moduleName,
  clientId: registered.moduleClientId,
  clientSecret: registered.moduleSecret,
  clientAuth: "secret",
  purpose: "task",
  redirectUri: registered.moduleRedirectUri,
  maximumSession: seconds.moduleSession,
  lists: {
    issuers: [
      { iss: addresses.fhir, issuer: addresses.dva, returnUrls: [registered.pgoReturnUrl] },
      { iss: `${addresses.pgo}/fhir`, issuer: addresses.pgo, returnUrls: [registered.pgoReturnUrl] },
    ],
  },
};

/** DigiD knows everybody, and the DVAs that may ask for a login. */
export const digidConfig = {
  origin: addresses.digid,
  services: {
    [addresses.dva]: `${addresses.dva}/digid/callback`,
    [addresses.dva2]: `${addresses.dva2}/digid/callback`,
  },
  accounts: worldPersons.map(({ id, bsn }) => ({ account: id, bsn })),
};

/** The tasks of everybody at the first Aanbieder. */
export const tasks = worldPersons.flatMap(tasksFor);

/** The person with this id. @throws Error for an unknown one: the story is checked before. */
export function personOf(id: string): WorldPerson {
  const person = worldPersons.find((each) => each.id === id);
  if (person === undefined) throw new Error(`No person ${id}.`);
  return person;
}

/** What differs between the options; every honest party knows its part. */
export interface LaunchPolicy {
  readonly launchWay: PgoConfig["launchWay"];
  readonly dva: DvaLaunchPolicy;
  readonly moduleToken: PgoConfig["moduleToken"];
  readonly moduleAuth: ModuleConfig["clientAuth"];
  readonly moduleDomain: Domain;
}

/** The parties of a launch, in the order in which the diagram shows them. */
export function launchParties(story: Story, policy: LaunchPolicy): readonly Party[] {
  const person = personOf(story.person);
  const starts = Number(story.settings.starts ?? "1");
  return [
    createPerson("person", person.name, { person: person.id, browser: "browser", starts }),
    createBrowser("browser", "person", story.settings["pgo-client"] === "app" ? [addresses.pgo] : []),
    createPgo(pgoConfig(policy.launchWay, policy.moduleToken)),
    createDva(dvaConfig(policy.dva), { tasks }),
    createModule({ ...moduleConfig, clientAuth: policy.moduleAuth }, policy.moduleDomain),
    createDigid(digidConfig),
  ];
}

/** Whose each resource and subject is. */
export function owners(): Readonly<Record<string, string>> {
  const entries = worldPersons.flatMap((person) => [
    [`Patient/${person.patient}`, person.id],
    ...tasksFor(person).map(({ id }) => [`Task/${id}`, person.id]),
    [`ServiceRequest/sr-groep-${person.id}`, person.id],
    [`ServiceRequest/sr-uitvoering-${person.id}`, person.id],
    [`sub/${person.sub}`, person.id],
  ]);
  return Object.fromEntries(entries);
}

/** Clients that an outside program can be: their ids, secrets and addresses are fictional and public. */
export const testClients = {
  pgo: {
    clientId: registered.pgoClientId,
    redirectUri: registered.pgoRedirectUri,
    certificateHost: registered.pgoClientId,
    scope: registered.providerScope,
  },
  module: {
    clientId: registered.moduleClientId,
    clientSecret: registered.moduleSecret,
    redirectUri: registered.moduleRedirectUri,
    launchUrl: registered.moduleLaunchUrl,
  },
  otherModule: {
    clientId: registered.otherModuleClientId,
    clientSecret: registered.otherModuleSecret,
    redirectUri: registered.otherModuleRedirectUri,
  },
} as const;
