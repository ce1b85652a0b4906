import type { PgoConfig, PgoPurpose, ProviderEntry } from "../../parties/pgo/config.ts";
import { addresses, registered } from "./addresses.ts";
import { seconds } from "./lifetimes.ts";
import { catalog, type Offer, taskOffer } from "./offers.ts";
import { worldPersons } from "./persons.ts";

/** A visit in which tasks are collected and started. */
export const launchPurpose: Omit<PgoPurpose, "catalog"> = {
  errand: "tasks",
  home: "providers",
  modules: [],
  next: [],
  startsTasks: true,
  subscriptionDays: 0,
};

/** The line of the first Aanbieder in the ZAL. */
export function providerEntry(offer: Offer): ProviderEntry {
  return {
    id: "longpraktijk",
    name: registered.provider,
    scope: registered.providerScope,
    services: offer.collect,
    share: offer.share,
    subscribe: offer.subscribe,
    authorizationEndpoint: `${addresses.dva}/authorize`,
    tokenEndpoint: `${addresses.dva}/token`,
    resourceEndpoint: addresses.fhir,
    subscriptionEndpoint: addresses.subscription,
    consentsEndpoint: `${addresses.dva}/consents`,
  };
}

/** The PGO of the Person, with the way of launching that the option lays down and what the visit is about. */
export function pgoConfig(
  launchWay: PgoConfig["launchWay"],
  moduleToken: PgoConfig["moduleToken"] = "exchanged",
  purpose: Omit<PgoPurpose, "catalog"> = launchPurpose,
  zal: readonly ProviderEntry[] = [providerEntry(taskOffer)],
  contacts: PgoConfig["contacts"] = {},
): PgoConfig {
  return {
    origin: addresses.pgo,
    name: registered.pgoName,
    clientId: registered.pgoClientId,
    redirectUri: registered.pgoRedirectUri,
    stepUpRedirectUri: registered.pgoStepUpRedirectUri,
    launchRedirectUri: registered.pgoLaunchRedirectUri,
    consentsRedirectUri: registered.pgoConsentsRedirectUri,
    purpose: { ...purpose, catalog },
    launchWay,
    returnUrl: registered.pgoReturnUrl,
    startService: registered.startService,
    fhirBase: `${addresses.pgo}/fhir`,
    moduleToken,
    leeway: seconds.leeway,
    lifetimes: {
      code: seconds.code,
      temporaryToken: seconds.temporaryToken,
      moduleAccessToken: seconds.moduleAccessToken,
      moduleSession: seconds.moduleSession,
    },
    sessionIdle: seconds.pgoSessionIdle,
    lists: {
      zal,
      gnl: registered.serviceNames,
      whitelist: zal.map(({ tokenEndpoint }) => new URL(tokenEndpoint).host),
      modules: [
        {
          client: registered.moduleClientId,
          keys: "module",
          name: registered.moduleName,
          launchUrls: [registered.moduleLaunchUrl],
          redirectUris: [registered.moduleRedirectUri],
        },
        {
          client: registered.otherModuleClientId,
          keys: "attacker",
          name: registered.otherModuleName,
          launchUrls: [],
          redirectUris: [registered.otherModuleRedirectUri],
        },
      ],
    },
    accounts: worldPersons.map(({ id, name }) => ({ account: id, name })),
    contacts,
  };
}
