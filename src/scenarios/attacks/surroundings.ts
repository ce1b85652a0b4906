import type { LaunchFacts } from "../scenario.ts";
import { addresses, registered } from "../world/addresses.ts";
import { personOf } from "../world/parties.ts";
import { tasksFor } from "../world/tasks.ts";
import type { Surroundings } from "./attack.ts";

/**
 * What is public about the world of a scenario.
 *
 * @param launch how it launches modules; undefined where it launches none
 * @param victim id of the honest Person
 */
export function surroundingsOf(launch: LaunchFacts | undefined, victim: string): Surroundings {
  const isOwn = launch?.launchWay === "own";
  const server = isOwn ? addresses.pgo : addresses.dva;
  const person = personOf(victim);
  return {
    launchWay: launch?.launchWay,
    authorization: `${server}/authorize`,
    token: `${server}/token`,
    iss: isOwn ? `${addresses.pgo}/fhir` : addresses.fhir,
    fhir: launch?.fhir ?? addresses.fhir,
    pgo: addresses.pgo,
    moduleLaunchUrl: registered.moduleLaunchUrl,
    ownClient: registered.otherModuleClientId,
    ownRedirectUri: registered.otherModuleRedirectUri,
    victimTask: tasksFor(person)[1]?.id ?? "",
    victimPatient: person.patient,
  };
}
