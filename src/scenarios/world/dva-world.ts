import type { DvaConfig, DvaLaunchPolicy } from "../../parties/dva/config.ts";
import { addresses, registered } from "./addresses.ts";
import { seconds } from "./lifetimes.ts";
import { catalog, type Offer, subscriptionRules, taskOffer } from "./offers.ts";
import { worldPersons } from "./persons.ts";
import { resourcesFor } from "./resources.ts";

/** The DVA of the Aanbieder, with what the option lays down about a launch. */
export function dvaConfig(launch: DvaLaunchPolicy, offer: Offer = taskOffer, standalone = false): DvaConfig {
  return {
    origin: addresses.dva,
    fhirBase: addresses.fhir,
    pgo: addresses.pgo,
    introspection: `${addresses.pgo}/introspect`,
    digid: addresses.digid,
    provider: registered.provider,
    providerScope: registered.providerScope,
    offers: { collect: offer.collect, share: offer.share, subscribe: offer.subscribe },
    maximumDays: subscriptionRules.maximumDays,
    catalog,
    startService: offer.startService,
    lists: {
      ocl: [
        {
          kind: "pgo",
          id: registered.pgoClientId,
          name: registered.pgoName,
          redirectUris: [
            registered.pgoRedirectUri,
            registered.pgoStepUpRedirectUri,
            registered.pgoLaunchRedirectUri,
            registered.pgoConsentsRedirectUri,
          ],
          notificationEndpoint: registered.pgoNotificationEndpoint,
          returnUrls: [registered.pgoReturnUrl],
        },
        {
          kind: "module",
          id: registered.moduleClientId,
          keys: "module",
          name: registered.moduleName,
          secret: registered.moduleSecret,
          redirectUris: [registered.moduleRedirectUri],
          launchUrls: [registered.moduleLaunchUrl],
          standalone,
        },
        {
          kind: "module",
          id: registered.otherModuleClientId,
          keys: "attacker",
          name: registered.otherModuleName,
          secret: registered.otherModuleSecret,
          redirectUris: [registered.otherModuleRedirectUri],
          launchUrls: [],
          standalone: false,
        },
      ],
      whitelist: [registered.pgoClientId],
      gnl: registered.serviceNames,
    },
    patients: worldPersons.map(({ id, bsn, patient, sub, born, services, receivable }) => ({
      bsn,
      person: id,
      patient,
      sub,
      born,
      services,
      receivable,
    })),
    resources: resourcesFor(worldPersons),
    news: { afterDays: subscriptionRules.newsAfterDays, resources: {} },
    lifetimes: {
      code: seconds.code,
      accessToken: seconds.accessToken,
      refreshTokenMonths: seconds.refreshTokenMonths,
      moduleAccessToken: seconds.moduleAccessToken,
      moduleSession: seconds.moduleSession,
      delegation: seconds.delegation,
      session: seconds.dvaSession,
      consentPage: seconds.consentPage,
      mark: launch.moduleProof === "collect-mark" ? seconds.collectMark : seconds.prepareMark,
      leeway: seconds.leeway,
    },
    launch,
  };
}
