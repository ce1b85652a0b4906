import { createBrowser } from "../../parties/browser/browser.ts";
import { createDigid } from "../../parties/digid/digid.ts";
import type { DvaConfig } from "../../parties/dva/config.ts";
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
import { seconds } from "./lifetimes.ts";
import { type WorldPerson, worldPersons } from "./persons.ts";
import { resourcesFor } from "./resources.ts";
import { tasksFor } from "./tasks.ts";

const dvaConfig: DvaConfig = {
  origin: addresses.dva,
  fhirBase: addresses.fhir,
  digid: addresses.digid,
  provider: registered.provider,
  providerScope: registered.providerScope,
  startService: registered.startService,
  lists: {
    ocl: [
      {
        kind: "pgo",
        id: registered.pgoClientId,
        name: registered.pgoName,
        redirectUris: [registered.pgoRedirectUri, registered.pgoStepUpRedirectUri],
        returnUrls: [registered.pgoReturnUrl],
      },
      {
        kind: "module",
        id: registered.moduleClientId,
        name: registered.moduleName,
        secret: registered.moduleSecret,
        redirectUris: [registered.moduleRedirectUri],
      },
      {
        kind: "module",
        id: registered.otherModuleClientId,
        name: registered.otherModuleName,
        secret: registered.otherModuleSecret,
        redirectUris: [registered.otherModuleRedirectUri],
      },
    ],
    whitelist: [registered.pgoClientId],
    gnl: registered.serviceNames,
  },
  patients: worldPersons.map(({ id, bsn, patient, sub, born, services }) => ({
    bsn,
    person: id,
    patient,
    sub,
    born,
    services,
  })),
  resources: resourcesFor(worldPersons),
  lifetimes: {
    code: seconds.code,
    accessToken: seconds.accessToken,
    refreshTokenMonths: seconds.refreshTokenMonths,
    moduleAccessToken: seconds.moduleAccessToken,
    moduleSession: seconds.moduleSession,
    session: seconds.dvaSession,
    leeway: seconds.leeway,
  },
  launch: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" },
};

const pgoConfig: PgoConfig = {
  origin: addresses.pgo,
  name: registered.pgoName,
  clientId: registered.pgoClientId,
  redirectUri: registered.pgoRedirectUri,
  stepUpRedirectUri: registered.pgoStepUpRedirectUri,
  returnUrl: registered.pgoReturnUrl,
  startService: registered.startService,
  sessionIdle: seconds.pgoSessionIdle,
  lists: {
    zal: [
      {
        id: "longpraktijk",
        name: registered.provider,
        scope: registered.providerScope,
        service: registered.tasksService,
        authorizationEndpoint: `${addresses.dva}/authorize`,
        tokenEndpoint: `${addresses.dva}/token`,
        resourceEndpoint: addresses.fhir,
      },
    ],
    gnl: registered.serviceNames,
    whitelist: [new URL(addresses.dva).host],
    modules: [
      { client: registered.moduleClientId, name: registered.moduleName, launchUrls: [registered.moduleLaunchUrl] },
    ],
  },
  accounts: worldPersons.map(({ id, name }) => ({ account: id, name })),
};

const moduleConfig: ModuleConfig = {
  origin: addresses.module,
  name: registered.moduleName,
  clientId: registered.moduleClientId,
  clientSecret: registered.moduleSecret,
  redirectUri: registered.moduleRedirectUri,
  maximumSession: seconds.moduleSession,
  lists: { issuers: [{ iss: addresses.fhir, issuer: addresses.dva, returnUrls: [registered.pgoReturnUrl] }] },
};

const digidConfig = {
  origin: addresses.digid,
  services: { [addresses.dva]: `${addresses.dva}/digid/callback` },
  accounts: worldPersons.map(({ id, bsn }) => ({ account: id, bsn })),
};

const tasks = worldPersons.flatMap(tasksFor);

/** The person with this id. @throws Error for an unknown one: the story is checked before. */
function personOf(id: string): WorldPerson {
  const person = worldPersons.find((each) => each.id === id);
  if (person === undefined) throw new Error(`No person ${id}.`);
  return person;
}

/** The parties of a launch, in the order in which the diagram shows them. */
export function launchParties(story: Story, moduleDomain: Domain): readonly Party[] {
  const person = personOf(story.person);
  const starts = Number(story.settings.starts ?? "1");
  return [
    createPerson("person", person.name, { person: person.id, browser: "browser", starts }),
    createBrowser("browser", "person"),
    createPgo(pgoConfig),
    createDva(dvaConfig, tasks),
    createModule(moduleConfig, moduleDomain),
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
