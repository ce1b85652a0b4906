import { attackersAnswers } from "../../parties/attacker/habits.ts";
import { addresses, registered } from "../world/addresses.ts";
import type { WorldPerson } from "../world/persons.ts";

/** Words of the protocols that everybody knows. */
const words = ["code", "S256", "authorization_code", "consent", "yes", "authorize", "token", "fhir", "Task", "Patient"];

/** Ids and addresses that stand in public lists; the secrets of others are not among them. */
const published: readonly string[] = [
  ...Object.values(addresses),
  registered.pgoClientId,
  registered.pgoRedirectUri,
  registered.pgoLaunchRedirectUri,
  registered.pgoReturnUrl,
  registered.moduleClientId,
  registered.moduleLaunchUrl,
  registered.moduleRedirectUri,
  registered.otherModuleClientId,
  registered.otherModuleRedirectUri,
];

/** What the attacker knows before anything happens: what is public, and who he or she is. */
export function knownTo({ id, bsn, patient }: WorldPerson): readonly string[] {
  return [...words, ...published, id, bsn, patient, attackersAnswers];
}
