import type { PgoConfig } from "../../parties/pgo/config.ts";
import { addresses, registered } from "./addresses.ts";
import { seconds } from "./lifetimes.ts";
import { worldPersons } from "./persons.ts";

/** The PGO of the Person, with the way of launching that the option lays down. */
export function pgoConfig(launchWay: PgoConfig["launchWay"], moduleToken: PgoConfig["moduleToken"]): PgoConfig {
  return {
    origin: addresses.pgo,
    name: registered.pgoName,
    clientId: registered.pgoClientId,
    redirectUri: registered.pgoRedirectUri,
    stepUpRedirectUri: registered.pgoStepUpRedirectUri,
    launchRedirectUri: registered.pgoLaunchRedirectUri,
    launchWay,
    returnUrl: registered.pgoReturnUrl,
    startService: registered.startService,
    fhirBase: `${addresses.pgo}/fhir`,
    moduleToken,
    leeway: seconds.leeway,
    lifetimes: { code: seconds.code, temporaryToken: seconds.temporaryToken, moduleSession: seconds.moduleSession },
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
        {
          client: registered.moduleClientId,
          name: registered.moduleName,
          launchUrls: [registered.moduleLaunchUrl],
          redirectUris: [registered.moduleRedirectUri],
        },
      ],
    },
    accounts: worldPersons.map(({ id, name }) => ({ account: id, name })),
  };
}
