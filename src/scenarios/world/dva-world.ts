import type { DvaConfig, DvaLaunchPolicy } from "../../parties/dva/config.ts";
import { addresses, registered } from "./addresses.ts";
import { seconds } from "./lifetimes.ts";
import { worldPersons } from "./persons.ts";
import { resourcesFor } from "./resources.ts";

/** The DVA of the Aanbieder, with what the option lays down about a launch. */
export function dvaConfig(launch: DvaLaunchPolicy): DvaConfig {
  return {
    origin: addresses.dva,
    fhirBase: addresses.fhir,
    pgo: addresses.pgo,
    introspection: `${addresses.pgo}/introspect`,
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
          redirectUris: [registered.pgoRedirectUri, registered.pgoStepUpRedirectUri, registered.pgoLaunchRedirectUri],
          returnUrls: [registered.pgoReturnUrl],
        },
        {
          kind: "module",
          id: registered.moduleClientId,
          name: registered.moduleName,
          secret: registered.moduleSecret,
          redirectUris: [registered.moduleRedirectUri],
          launchUrls: [registered.moduleLaunchUrl],
        },
        {
          kind: "module",
          id: registered.otherModuleClientId,
          name: registered.otherModuleName,
          secret: registered.otherModuleSecret,
          redirectUris: [registered.otherModuleRedirectUri],
          launchUrls: [],
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
      delegation: seconds.delegation,
      session: seconds.dvaSession,
      mark: launch.moduleProof === "collect-mark" ? seconds.collectMark : seconds.prepareMark,
      leeway: seconds.leeway,
    },
    launch,
  };
}
